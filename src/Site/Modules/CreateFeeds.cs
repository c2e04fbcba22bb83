using Site.Context;
using Site.Feeds;
using Site.Feeds.Writing;
using Site.Models;
using Statiq.Common;

namespace Site.Modules;

/// <summary>
/// Makes a document of every feed, whose bytes are written when it is staged, one of the list of all that can be subscribed to, and one of
/// the page for people beside each; and one that carries the plan of them all.
/// </summary>
internal sealed class CreateFeeds(SiteContext site, BodyFingerprints bodies) : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var edition = context.Outputs.GetEdition();
        var plan = FeedPlan.Of(site, edition);
        var opml = context.GetContentProvider(OpmlMapper.Map(site, plan));
        return
        [
            context.CreateDocument(null, null, new MetadataItems { { SiteKeys.FeedPlan, plan } }),
            .. FeedFile.AllOf(site, edition, plan, bodies).Select(feed =>
                context.CreateDocument(null, new NormalizedPath(feed.Path), new MetadataItems { { SiteKeys.Feed, feed } })),
            context.CreateDocument(null, new NormalizedPath(OpmlMapper.FileName), new MetadataItems(), opml),
            .. FeedPages.Of(site, edition, plan).Select(page => context.CreatePage(page)),
        ];
    }
}
