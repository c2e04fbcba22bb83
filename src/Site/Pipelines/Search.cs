using Site.Editions;
using Site.Models;
using Site.Modules;
using Site.Search;
using Statiq.Core;

namespace Site.Pipelines;

/// <summary>The search page and the index that its script reads: <c>/search/</c>.</summary>
internal sealed class Search : Pipeline
{
    private const int TagsOnPage = 20;

    public Search(Run run)
    {
        Dependencies.Add(nameof(Articles));
        ProcessModules = [new CreatePages(run, Pages)];
        OutputModules = [new StageSearchIndex(run), new StagePages(run)];
    }

    private static IEnumerable<Page> Pages(Run run, Edition edition) =>
    [
        new(PageKind.Search, "search/", run.Say("search.title"))
        {
            Source = Page.Generated,
            IsIndexed = false,
            Fill = (globals, models) =>
            {
                globals["index_url"] = run.Urls.Local(SearchIndexWriter.ManifestPath);
                globals["tags"] = models.Tags(edition.Listings
                    .OrderByDescending(listing => listing.Stories.Length).ThenBy(listing => listing.Tag.Slug, StringComparer.Ordinal)
                    .Take(TagsOnPage).Select(listing => listing.Tag));
            },
        },
    ];
}
