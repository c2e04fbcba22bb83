using Site.Editions;
using Site.Models;
using Site.Modules;
using Site.Templates;
using Statiq.Common;
using Statiq.Core;

namespace Site.Pipelines;

/// <summary>The publisher's own Markdown pages, and the page for addresses that do not exist.</summary>
internal sealed class Pages : Pipeline
{
    public Pages(Run run)
    {
        Dependencies.Add(nameof(Articles));
        InputModules =
        [
            new ReadFiles(run.Options.PagePattern),
            new FilterDocuments(Config.FromDocument(document => run.Options.IsPage(document.Source.FullPath))),
        ];
        ProcessModules = [new ReadPage(run), new SetNavigation(run), new ConcatDocuments(new CreatePages(run, Standing))];
        OutputModules = [new StagePages(run)];
    }

    private static IEnumerable<Page> Standing(Run run, Edition edition) =>
    [
        new(PageKind.NotFound, "404.html", run.Say("not_found.title"))
        {
            Source = Page.Generated,
            IsIndexed = false,
            Fill = (globals, models) => globals["articles"] = models.Cards(edition.Stories.Take(5)),
        },
    ];
}
