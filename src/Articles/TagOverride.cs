using System.Collections.Immutable;
using MemoryPack;

namespace Articles;

/// <summary>What front matter and sidecar say of an article's tags.</summary>
/// <param name="Replace">The article's tags, all of them; null to keep the derived ones.</param>
/// <param name="Add">Tags to add.</param>
/// <param name="Remove">Tags to take away.</param>
[MemoryPackable]
public sealed partial record TagOverride(ImmutableArray<string>? Replace, ImmutableArray<string> Add, ImmutableArray<string> Remove)
{
    public static readonly TagOverride None = new(null, [], []);

    /// <summary>This layer on top of a weaker one: a list replaces, additions and removals amend.</summary>
    public TagOverride Over(TagOverride weaker)
    {
        ArgumentNullException.ThrowIfNull(weaker);
        if (this == None)
            return weaker;
        if (Replace is not null)
            return this;

        return new TagOverride(
            weaker.Replace,
            [.. weaker.Add.Except(Remove, StringComparer.OrdinalIgnoreCase), .. Add],
            [.. weaker.Remove.Except(Add, StringComparer.OrdinalIgnoreCase), .. Remove]);
    }
}
