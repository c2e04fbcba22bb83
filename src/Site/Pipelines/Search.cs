using Articles.Reading;
using Site.Context;
using Site.Editions;
using Site.Models;
using Site.Modules;
using Site.Search;
using Site.Staging;
using Statiq.Core;

namespace Site.Pipelines;

/// <summary>The search page and the index that its script reads: <c>/search/</c>.</summary>
internal sealed class Search : Pipeline
{
    private const int TagsOnPage = 20;

    public Search(SiteContext site, StagedOutput output, IFactMemory? facts)
    {
        Dependencies.Add(nameof(Articles));
        ProcessModules = [new CreatePages(site, Pages)];
        PostProcessModules = [new StageSearchIndex(site, output, facts)];
    }

    private static IEnumerable<Page> Pages(SiteContext site, Edition edition) =>
    [
        new(PageKind.Search, "search/", site.Say("search.title"))
        {
            Source = Page.Generated,
            IsIndexed = false,
            Fill = (globals, models) =>
            {
                globals["index_url"] = site.Urls.Local(SearchIndexWriter.ManifestPath);
                globals["tags"] = models.Tags(edition.Listings
                    .OrderByDescending(listing => listing.Stories.Length).ThenBy(listing => listing.Tag.Slug, StringComparer.Ordinal)
                    .Take(TagsOnPage).Select(listing => listing.Tag));
            },
        },
    ];
}
