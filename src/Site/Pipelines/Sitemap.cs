using Site.Modules;
using Statiq.Core;

namespace Site.Pipelines;

/// <summary>What search engines read: <c>sitemap.xml</c> with the date of each page's content, and <c>robots.txt</c>.</summary>
internal sealed class Sitemap : Pipeline
{
    public Sitemap(Run run)
    {
        Dependencies.UnionWith([nameof(Articles), nameof(Archive), nameof(Tags), nameof(Feeds), nameof(Pages)]);
        PostProcessModules = [new CreateSitemap(run)];
        OutputModules = [new StageFiles(run)];
    }
}
