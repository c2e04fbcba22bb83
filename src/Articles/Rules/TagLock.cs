using System.Collections.Immutable;

namespace Articles.Rules;

/// <summary>
/// The slugs that were published, so that a tag keeps its address when the corpus grows or the rules change
/// (<c>input/tags.lock.yml</c>).
/// </summary>
/// <param name="Tags">By slug, ordinal order.</param>
public sealed record TagLock(ImmutableArray<LockedTag> Tags)
{
    public static readonly TagLock Empty = new([]);
}
