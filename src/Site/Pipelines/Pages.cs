using Site.Context;
using Site.Editions;
using Site.Models;
using Site.Modules;
using Statiq.Core;

namespace Site.Pipelines;

/// <summary>The publisher's own Markdown pages, and the page for addresses that do not exist.</summary>
internal sealed class Pages : Pipeline
{
    public Pages(SiteContext site)
    {
        Dependencies.Add(nameof(Articles));
        InputModules =
        [
            new FindFiles(
                [site.Options.Input], path => site.Options.IsPage(path) || (site.Options.IsBesidePages(path) && Directory.Exists(path))),
        ];
        ProcessModules = [new ReadPage(site), new CreatePages(site, Standing)];
    }

    private static IEnumerable<Page> Standing(SiteContext site, Edition edition) =>
    [
        new(PageKind.NotFound, "404.html", site.Say("not_found.title"))
        {
            Source = Page.Generated,
            IsIndexed = false,
            Fill = (globals, models) => globals["articles"] = models.Cards(edition.Stories.Take(5)),
        },
    ];
}
