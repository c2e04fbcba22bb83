using Site.Feeds.Writing;
using Site.Modules;
using Statiq.Core;

namespace Site.Pipelines;

/// <summary>
/// What subscribers follow: the site's feed with its archive and one for each tag that has a page, in every format, the
/// list of them all, and a page for people beside each.
/// </summary>
internal sealed class Feeds : Pipeline
{
    public Feeds(Run run)
    {
        Dependencies.Add(nameof(Articles));
        ProcessModules =
        [
            new CreateFeeds(run),
            new ConcatDocuments(new CreatePages(run, FeedPages.Of)),
        ];
        OutputModules = [new StageFeeds(run), new StagePages(run), new StageFiles(run)];
    }
}
