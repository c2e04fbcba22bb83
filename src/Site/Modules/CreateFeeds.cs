using Site.Feeds.Writing;
using Statiq.Common;

namespace Site.Modules;

/// <summary>
/// Makes a document of every feed, whose bytes are written when it is staged, and one of the list of all that can be
/// subscribed to.
/// </summary>
internal sealed class CreateFeeds(Run run) : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var opml = context.GetContentProvider(OpmlMapper.Map(run, run.Feeds));
        return
        [
            .. FeedFile.AllOf(run, run.Feeds).Select(feed =>
                context.CreateDocument(null, new NormalizedPath(feed.Path), new MetadataItems { { SiteKeys.Feed, feed } })),
            context.CreateDocument(null, new NormalizedPath(OpmlMapper.FileName), new MetadataItems(), opml),
        ];
    }
}
