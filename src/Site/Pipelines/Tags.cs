using Site.Context;
using Site.Editions;
using Site.Models;
using Site.Modules;
using Statiq.Core;

namespace Site.Pipelines;

/// <summary>The index of all tags, and for each tag with enough articles a page: <c>/tags/</c>, <c>/tags/SLUG/</c>.</summary>
internal sealed class Tags : Pipeline
{
    public Tags(SiteContext site)
    {
        Dependencies.Add(nameof(Articles));
        ProcessModules = [new CreatePages(site, Pages)];
    }

    private static IEnumerable<Page> Pages(SiteContext site, Edition edition) =>
        [Index(site, edition), .. edition.Listings.SelectMany(listing => ListingPages(site, edition, listing)),
            .. Redirects(site, edition)];

    private static Page Index(SiteContext site, Edition edition) => new(PageKind.Tags, "tags/", site.Say("tags.title"))
    {
        Source = Page.Generated,
        Modified = edition.Updated,
        Fill = (globals, models) => globals["groups"] = TagIndex.Groups(site, edition, models),
    };

    /// <summary>Where a tag was before an editor merged or renamed it.</summary>
    private static IEnumerable<Page> Redirects(SiteContext site, Edition edition) =>
        from tag in edition.Tagging.Lock.Tags
        let listing = edition.FindListing(tag.Slug)
        where listing is not null
        from former in tag.FormerSlugs
        where edition.FindListing(former) is null
        select new Page(PageKind.Redirect, $"tags/{former}/", site.Say("redirect.title"))
        {
            Source = Page.Generated,
            IsIndexed = false,
            Target = listing.Path,
            Fill = (globals, _) => globals["target"] = site.Urls.Absolute(listing.Path),
        };

    private static IEnumerable<Page> ListingPages(SiteContext site, Edition edition, TagListing listing) =>
        Pagination.Cut(listing.Path, [.. listing.Stories], site.Settings.PageSize).Select(cut =>
            new Page(PageKind.Tag, cut.Pagination.Path, listing.Tag.Name)
            {
                Source = Page.Generated,
                Description = cut.Pagination.Number is null
                    ? site.Say("tag.description", listing.Stories.Length, listing.Tag.Name)
                    : site.Say("tag.older", listing.Tag.Name),
                Modified = Edition.Latest(cut.Stories),
                Listing = listing,
                Trail = [new(site.Say("tags.title"), "tags/")],
                Fill = (globals, models) =>
                {
                    globals["tag"] = cut.Pagination.Number is null
                        ? TagIndex.Detailed(listing, edition, models)
                        : TagIndex.Plain(listing, models);
                    globals["articles"] = models.Cards(cut.Stories);
                    globals["pagination"] = cut.Pagination.ToModel(site.Urls);
                },
            });
}
