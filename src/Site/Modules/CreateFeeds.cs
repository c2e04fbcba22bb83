using Site.Feeds;
using Statiq.Common;

namespace Site.Modules;

/// <summary>Makes a document of every channel in every format; its bytes are written when it is staged.</summary>
internal sealed class CreateFeeds(Run run) : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context) =>
        (from channel in Channel.AllOf(run, run.Edition)
         from format in FeedFormat.All
         select context.CreateDocument(null, new NormalizedPath(channel.Root + format.FileName), new MetadataItems
         {
             { SiteKeys.Channel, channel },
             { SiteKeys.Format, format },
         })).ToArray();
}
