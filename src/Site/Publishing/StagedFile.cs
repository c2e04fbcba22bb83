namespace Site.Publishing;

/// <summary>What publishing a file means for the published tree.</summary>
internal enum Change
{
    Unchanged,
    Added,
    Changed,
}

/// <summary>A file of the next published tree.</summary>
/// <param name="Path">Relative to the tree, with <c>/</c>.</param>
/// <param name="Source">The file that its bytes come from, for messages.</param>
internal sealed record StagedFile(string Path, string Source)
{
    public FileRecord Record { get; init; }

    public Change Change { get; init; }

    /// <summary>Its number among the swaps; 0 unless it is changed.</summary>
    public int Swap { get; init; }
}
