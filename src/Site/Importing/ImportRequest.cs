using System.Collections.Immutable;

namespace Site.Importing;

/// <summary>What is to be imported.</summary>
/// <param name="Kind">One of <see cref="SourceReader.Kinds"/>.</param>
/// <param name="Name">A file, a folder, or the address of a feed.</param>
internal sealed record ImportRequest(string Kind, string Name)
{
    /// <summary>Where the old site was; null to believe what the export says.</summary>
    public Uri? From { get; init; }

    /// <summary>Folders with files that texts name by address; absolute.</summary>
    public ImmutableArray<string> Files { get; init; } = [];
}
