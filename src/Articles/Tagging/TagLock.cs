using System.Collections.Immutable;

namespace Articles;

/// <summary>The slugs that were published, so that a tag keeps its address when the corpus grows or the rules change (<c>input/tags.lock.yml</c>).</summary>
/// <param name="Tags">By slug, ordinal order.</param>
public sealed record TagLock(ImmutableArray<LockedTag> Tags)
{
    public static readonly TagLock Empty = new([]);
}

/// <summary>One published tag.</summary>
/// <param name="Slug">Where it is.</param>
/// <param name="Name">The name it was published under.</param>
/// <param name="Aliases">Other spellings that belong to it.</param>
/// <param name="FormerSlugs">Where it was before; each redirects to <paramref name="Slug"/>.</param>
public sealed record LockedTag(string Slug, string Name, ImmutableArray<string> Aliases, ImmutableArray<string> FormerSlugs);

/// <summary>The lock and what there is to say about its file.</summary>
public sealed record TagLockReading(TagLock Lock, ImmutableArray<Diagnostic> Diagnostics);
