using Site.Feeds;
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
        var channels = Channel.AllOf(run, run.Edition).ToArray();
        var opml = context.GetContentProvider(OpmlMapper.Map(run, channels));
        return
        [
            .. FeedFile.AllOf(run, channels).Select(feed =>
                context.CreateDocument(null, new NormalizedPath(feed.Path), new MetadataItems { { SiteKeys.Feed, feed } })),
            context.CreateDocument(null, new NormalizedPath(OpmlMapper.FileName), new MetadataItems(), opml),
        ];
    }
}
