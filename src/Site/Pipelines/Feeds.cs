using Site.Context;
using Site.Models;
using Site.Modules;
using Site.Staging;
using Statiq.Core;

namespace Site.Pipelines;

/// <summary>
/// What subscribers follow: the site's feed with its archive and one for each tag that has a page, in every format, the
/// list of them all, and a page for people beside each.
/// </summary>
internal sealed class Feeds : Pipeline
{
    public Feeds(SiteContext site, StagedOutput output, BodyFingerprints bodies)
    {
        Dependencies.Add(nameof(Articles));
        ProcessModules = [new CreateFeeds(site, bodies)];
        OutputModules = [new StageFeeds(site, output), new StageFiles(site, output)];
    }
}
