using System.Collections.Immutable;
using Articles;
using Site.Context;
using Site.Deploying;
using Site.Editions;
using Site.Feeds;
using Site.Publishing;
using Site.Publishing.Readers;
using Site.Publishing.Releases;
using Site.Staging;

namespace Site.Building;

/// <summary>What a build came to.</summary>
internal sealed record BuildReport(ImmutableArray<Diagnostic> Diagnostics, TimeSpan Elapsed)
{
    public BuildReport(SiteContext site, Edition edition, StagedOutput output)
        : this([.. site.Diagnostics], TimeSpan.Zero)
    {
        Rendered = output.Memo.Count;
        var names = output.Tree.Files().Select(file => Path.GetFileName(file.Path)).ToArray();
        Summary = new(
            edition.Stories.Length,
            edition.Listings.Length,
            names.Count(name => name.EndsWith(".html", StringComparison.Ordinal)),
            names.Count(name => FeedFormat.All.Any(format => format.FileName == name)))
        {
            Scheduled = edition.Scheduled,
        };
    }

    /// <summary>What changed in the published tree; null where nothing was published.</summary>
    public PublishResult? Published { get; init; }

    public BuildSummary Summary { get; init; } = new(0, 0, 0, 0);

    /// <summary>Pages and feeds that were made; the others would have been made of what they were made of the last time.</summary>
    public int Rendered { get; init; }

    /// <summary>What was found out of texts anew: what each says, its names, its search terms.</summary>
    public int FactsMade { get; init; }

    /// <summary>True where nothing had changed since the last build, and it was left at that.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>What readers notice of it.</summary>
    public ReaderChanges Changes { get; init; } = ReaderChanges.First;

    /// <summary>The release that went live; null where none was asked for, or none was published.</summary>
    public Release? Live { get; init; }

    /// <summary>What became of handing it to a remote; null where none was asked for, or nothing was built.</summary>
    public DeployResult? Deployed { get; init; }

    public bool IsBuilt => Published is not null;
}
