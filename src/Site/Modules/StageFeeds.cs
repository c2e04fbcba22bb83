using System.Collections.Concurrent;
using Site.Feeds;
using Site.Templates;
using Statiq.Common;

namespace Site.Modules;

/// <summary>Writes each feed, checks it as it stands, and puts its bytes on the staged tree.</summary>
internal sealed class StageFeeds(Run run) : ParallelSyncModule
{
    /// <summary>A feed has hundreds of kilobytes; the next one is written where the last one was.</summary>
    private readonly ConcurrentBag<MemoryStream> _streams = [];

    private readonly FeedChecker _checker = new(run.Report);

    protected override IEnumerable<IDocument> ExecuteInput(IDocument input, IExecutionContext context)
    {
        if (!input.ContainsKey(SiteKeys.Feed))
            return [input];

        if (!_streams.TryTake(out var bytes))
            bytes = new MemoryStream();
        var feed = input.Get<FeedFile>(SiteKeys.Feed);
        feed.Write(bytes);
        _checker.Check(feed, bytes);
        run.Add(input.Destination.FullPath, Page.Generated, bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        bytes.SetLength(0);
        _streams.Add(bytes);
        return [];
    }
}
