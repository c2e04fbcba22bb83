using Site.Editions;
using Site.Models;
using Site.Modules;
using Statiq.Core;

namespace Site.Pipelines;

/// <summary>All articles by date: the front page and the pages after it, and one page for each year and month.</summary>
internal sealed class Archive : Pipeline
{
    public Archive(Run run)
    {
        Dependencies.Add(nameof(Articles));
        ProcessModules = [new CreatePages(run, Pages)];
        OutputModules = [new StagePages(run)];
    }

    private static IEnumerable<Page> Pages(Run run, Edition edition) =>
        [.. FrontPages(run, edition), AllPeriods(run, edition), .. Period.AllOf(edition, run.Settings.TimeZone).SelectMany(p => PeriodPages(run, p))];

    private static IEnumerable<Page> FrontPages(Run run, Edition edition) =>
        Pagination.Cut("", [.. edition.Stories], run.Settings.PageSize).Select(cut =>
            new Page(cut.Pagination.Number == 1 ? PageKind.Home : PageKind.List, cut.Pagination.Path, run.Settings.Title)
            {
                Source = Page.Generated,
                Modified = Edition.Latest(cut.Stories),
                Fill = (globals, models) =>
                {
                    globals["articles"] = models.Cards(cut.Stories);
                    globals["pagination"] = cut.Pagination.ToModel(run.Urls);
                    globals["tags"] = models.Tags(edition.Listings.OrderByDescending(l => l.Stories.Length).Take(20).Select(l => l.Tag));
                },
            });

    private static Page AllPeriods(Run run, Edition edition) => new(PageKind.Archive, "archive/", run.Say("archive.title"))
    {
        Source = Page.Generated,
        Modified = edition.Updated,
        Fill = (globals, models) => globals["years"] = Period.AllOf(edition, run.Settings.TimeZone)
            .Where(p => p.Month is null).Select(p => p.ToModel(run.Urls)).ToArray(),
    };

    private static IEnumerable<Page> PeriodPages(Run run, Period period) =>
        Pagination.Cut(period.Path, period.Stories, run.Settings.PageSize).Select(cut =>
            new Page(PageKind.Period, cut.Pagination.Path, period.Title(run))
            {
                Source = Page.Generated,
                Modified = Edition.Latest(cut.Stories),
                Trail = [new(run.Say("archive.title"), "archive/"), .. period.Month is null ? [] : new[] { period.Parent!.AsLink(run) }],
                Fill = (globals, models) =>
                {
                    globals["period"] = period.ToModel(run.Urls);
                    globals["articles"] = models.Cards(cut.Stories);
                    globals["pagination"] = cut.Pagination.ToModel(run.Urls);
                },
            });
}
