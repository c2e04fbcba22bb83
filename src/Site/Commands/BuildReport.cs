using System.Collections.Immutable;
using Articles;
using Site.Feeds;
using Site.Publishing;
using Site.Publishing.Readers;

namespace Site.Commands;

/// <summary>What a build came to.</summary>
internal sealed record BuildReport(ImmutableArray<Diagnostic> Diagnostics, TimeSpan Elapsed)
{
    public BuildReport(Run run, StagedTree stage, PublishResult? published, TimeSpan elapsed)
        : this([.. run.Diagnostics], elapsed)
    {
        Published = published;
        Articles = run.Edition.Stories.Length;
        Tags = run.Edition.Listings.Length;
        var names = stage.Files().Select(file => Path.GetFileName(file.Path)).ToArray();
        Pages = names.Count(name => name.EndsWith(".html", StringComparison.Ordinal));
        Feeds = names.Count(name => FeedFormat.All.Any(format => format.FileName == name));
    }

    /// <summary>What changed in the published tree; null where nothing was published.</summary>
    public PublishResult? Published { get; init; }

    public int Articles { get; }

    /// <summary>Tags that have a page.</summary>
    public int Tags { get; }

    /// <summary>HTML pages of the whole site.</summary>
    public int Pages { get; }

    public int Feeds { get; }

    /// <summary>What readers notice of it.</summary>
    public ReaderChanges Changes { get; init; } = ReaderChanges.First;

    /// <summary>The release that went live; null where none was asked for, or none was published.</summary>
    public Release? Live { get; init; }

    public bool IsBuilt => Published is not null;
}
