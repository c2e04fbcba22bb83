using Articles.Reading;
using Site.Context;
using Site.Models;
using Site.Modules.Texts;
using Site.Pipelines;
using Site.Publishing;
using Site.Staging;
using Statiq.Common;

namespace Site.Building;

/// <summary>The site: one pipeline for each kind of thing that it publishes, by name, and one that renders the pages of them all.</summary>
internal static class SitePipelines
{
    /// <param name="site">The site.</param>
    /// <param name="output">Takes what is published.</param>
    /// <param name="facts">What is known of its texts.</param>
    public static IReadOnlyDictionary<string, IPipeline> Of(SiteContext site, StagedOutput output, IFactMemory facts)
    {
        var bodies = new BodyFingerprints();
        var articles = new ArticleMemory(facts, BuildFolder.Beside(site.Options.Output).History);
        return new OrderedDictionary<string, IPipeline>
        {
            [nameof(Articles)] = new Pipelines.Articles(site, articles, output),
            [nameof(Archive)] = new Archive(site),
            [nameof(Tags)] = new Tags(site),
            [nameof(Feeds)] = new Pipelines.Feeds(site, output, bodies),
            [nameof(Search)] = new Pipelines.Search(site, output, facts),
            [nameof(Pages)] = new Pages(site),
            [nameof(Assets)] = new Assets(site, output),
            [nameof(Sitemap)] = new Sitemap(site, output),
            [nameof(Rendering)] = new Rendering(site, output, bodies),
        };
    }

    /// <summary>What reads the texts, and makes nothing of them.</summary>
    public static IReadOnlyDictionary<string, IPipeline> OfTexts(SiteContext site) => new OrderedDictionary<string, IPipeline>
    {
        [nameof(Articles)] = new Pipelines.Articles(site, ArticleMemory.None, output: null),
    };
}
