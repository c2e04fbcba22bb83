using Site.Feeds;
using Site.Templates;
using Statiq.Common;

namespace Site.Modules;

/// <summary>Writes each feed and puts its bytes on the staged tree.</summary>
internal sealed class StageFeeds(Run run) : ParallelSyncModule
{
    protected override IEnumerable<IDocument> ExecuteInput(IDocument input, IExecutionContext context)
    {
        if (!input.ContainsKey(SiteKeys.Format))
            return [input];

        using var bytes = new MemoryStream();
        input.Get<FeedFormat>(SiteKeys.Format).Write(run, input.Get<Channel>(SiteKeys.Channel), bytes);
        run.Add(input.Destination.FullPath, Page.Generated, bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        return [];
    }
}
