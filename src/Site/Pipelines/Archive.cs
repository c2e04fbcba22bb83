using Site.Context;
using Site.Editions;
using Site.Models;
using Site.Modules;
using Statiq.Core;

namespace Site.Pipelines;

/// <summary>All articles by date: the front page and the pages after it, and one page for each year and month.</summary>
internal sealed class Archive : Pipeline
{
    public Archive(SiteContext site)
    {
        Dependencies.Add(nameof(Articles));
        ProcessModules = [new CreatePages(site, Pages)];
    }

    private static IEnumerable<Page> Pages(SiteContext site, Edition edition) =>
        [.. FrontPages(site, edition), AllPeriods(site, edition),
            .. Period.AllOf(edition, site.Settings.TimeZone).SelectMany(p => PeriodPages(site, p)),
            .. FormerLists.Redirects(site, edition).Select(former => Page.Redirect(former.From, former.To, site))];

    private static IEnumerable<Page> FrontPages(SiteContext site, Edition edition) =>
        Pagination.Cut("", [.. edition.Stories], site.Settings.PageSize).Select(cut =>
            new Page(cut.Pagination.Number is null ? PageKind.Home : PageKind.List, cut.Pagination.Path, site.Settings.Title)
            {
                Source = Page.Generated,
                Modified = Edition.Latest(cut.Stories),
                Fill = (globals, models) =>
                {
                    globals["articles"] = models.Cards(cut.Stories);
                    globals["pagination"] = cut.Pagination.ToModel(site.Urls);

                    // Their order changes with each article, and the older pages are to stay.
                    if (cut.Pagination.Number is null)
                        globals["tags"] = models.Tags(
                            edition.Listings.OrderByDescending(l => l.Stories.Length).Take(20).Select(l => l.Tag));
                },
            });

    private static Page AllPeriods(SiteContext site, Edition edition) => new(PageKind.Archive, "archive/", site.Say("archive.title"))
    {
        Source = Page.Generated,
        Modified = edition.Updated,
        Fill = (globals, models) => globals["years"] = Period.AllOf(edition, site.Settings.TimeZone)
            .Where(p => p.Month is null).Select(p => p.ToModel(site.Urls)).ToArray(),
    };

    private static IEnumerable<Page> PeriodPages(SiteContext site, Period period) =>
        Pagination.Cut(period.Path, period.Stories, site.Settings.PageSize).Select(cut =>
            new Page(PageKind.Period, cut.Pagination.Path, period.Title(site))
            {
                Source = Page.Generated,
                Modified = Edition.Latest(cut.Stories),
                Trail = [new(site.Say("archive.title"), "archive/"), .. period.Month is null ? [] : new[] { period.Parent!.AsLink(site) }],
                Fill = (globals, models) =>
                {
                    globals["period"] = period.ToModel(site.Urls, isPlain: cut.Pagination.Number is not null);
                    globals["articles"] = models.Cards(cut.Stories);
                    globals["pagination"] = cut.Pagination.ToModel(site.Urls);
                },
            });
}
