using Site.Feeds;
using Site.Modules;
using Statiq.Core;

namespace Site.Pipelines;

/// <summary>What subscribers follow: the site's feed and one for each tag that has a page.</summary>
internal sealed class Feeds : Pipeline
{
    public Feeds(Run run)
    {
        Dependencies.Add(nameof(Articles));
        ProcessModules = [new CreateFeeds(run), new ConcatDocuments(new CreatePages(run, FeedPages.Of))];
        OutputModules = [new StageFeeds(run), new StagePages(run)];
    }
}
