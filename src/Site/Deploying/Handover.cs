using System.Collections.Immutable;

namespace Site.Deploying;

/// <summary>When a file is handed over, so that no visitor meets a link to a file that is not there yet, or not there any more.</summary>
internal enum Turn
{
    /// <summary>Stylesheets, pictures, search data: what pages need.</summary>
    NewFiles,
    NewPages,

    /// <summary>New feeds and lists of pages.</summary>
    NewPointers,
    Changed,

    /// <summary>Feeds, site map, search index: what robots and readers look at first.</summary>
    ChangedPointers,
    RemovedPages,
    RemovedFiles,
}

/// <summary>One call of rclone: files of one turn that have the same headers.</summary>
/// <param name="Turn">When.</param>
/// <param name="Kind">Their headers.</param>
/// <param name="Paths">Relative to the published tree, with <c>/</c>; sorted, never empty.</param>
internal sealed record Handover(Turn Turn, UploadKind Kind, ImmutableArray<string> Paths)
{
    public bool IsRemoval => Turn >= Turn.RemovedPages;
}
