using System.Collections.Concurrent;
using Site.Checking.Feeds;
using Site.Context;
using Site.Feeds.Writing;
using Site.Models;
using Site.Staging;
using Statiq.Common;

namespace Site.Modules;

/// <summary>
/// Writes each feed, checks it as it stands, and puts its bytes on the staged tree. A feed that the last build made of the same stays as it
/// is, unless there was something to say of it.
/// </summary>
internal sealed class StageFeeds(SiteContext site, StagedOutput output) : ParallelSyncModule
{
    /// <summary>A feed has hundreds of kilobytes; the next one is written where the last one was.</summary>
    private readonly ConcurrentBag<MemoryStream> _streams = [];

    protected override IEnumerable<IDocument> ExecuteInput(IDocument input, IExecutionContext context)
    {
        if (!input.ContainsKey(SiteKeys.Feed))
            return [input];

        var (feed, path) = (input.Get<FeedFile>(SiteKeys.Feed), input.Destination.FullPath);
        var fingerprint = ModelFingerprint.Of(feed.Ingredients);
        if (!output.TryKeep(path, Page.Generated, fingerprint))
            Stage(feed, path, fingerprint);
        feed.Release();
        return [];
    }

    private void Stage(FeedFile feed, string path, UInt128? fingerprint)
    {
        if (!_streams.TryTake(out var bytes))
            bytes = new MemoryStream();
        feed.Write(bytes);
        var isWell = feed.Items.AreWell(feed.Channel.Stories);
        new FeedChecker(site, feed.Items.Updated, said =>
        {
            isWell = false;
            site.Report(said);
        }).Check(feed.Channel, feed.Format, bytes);
        output.Add(path, Page.Generated, bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        if (isWell)
            output.Memo.Note(path, fingerprint);
        bytes.SetLength(0);
        _streams.Add(bytes);
    }
}
