using Site.Context;
using Site.Modules;
using Site.Staging;
using Statiq.Core;

namespace Site.Pipelines;

/// <summary>
/// What machines read of the whole site: <c>sitemap.xml</c> with the date of each page's content, <c>robots.txt</c>, and a host's rules.
/// </summary>
internal sealed class Sitemap : Pipeline
{
    public Sitemap(SiteContext site, StagedOutput output)
    {
        Dependencies.UnionWith([nameof(Articles), nameof(Archive), nameof(Tags), nameof(Feeds), nameof(Pages)]);
        PostProcessModules = [new CreateSitemap(site), new CreateHostFiles(site)];
        OutputModules = [new StageFiles(site, output)];
    }
}
