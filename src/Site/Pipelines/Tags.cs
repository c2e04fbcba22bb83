using Scriban.Runtime;
using Site.Editions;
using Site.Models;
using Site.Modules;
using Statiq.Core;

namespace Site.Pipelines;

/// <summary>The index of all tags, and for each tag with enough articles a page: <c>/tags/</c>, <c>/tags/SLUG/</c>.</summary>
internal sealed class Tags : Pipeline
{
    public Tags(Run run)
    {
        Dependencies.Add(nameof(Articles));
        ProcessModules = [new CreatePages(run, Pages)];
        OutputModules = [new StagePages(run)];
    }

    private static IEnumerable<Page> Pages(Run run, Edition edition) =>
        [Index(run, edition), .. edition.Listings.SelectMany(listing => ListingPages(run, edition, listing)), .. Redirects(run, edition)];

    private static Page Index(Run run, Edition edition) => new(PageKind.Tags, "tags/", run.Say("tags.title"))
    {
        Source = Page.Generated,
        Modified = edition.Updated,
        Fill = (globals, models) => globals["groups"] = TagIndex.Groups(run, edition, models),
    };

    /// <summary>Where a tag was before an editor merged or renamed it.</summary>
    private static IEnumerable<Page> Redirects(Run run, Edition edition) =>
        from tag in run.TagLock.Tags
        let listing = edition.FindListing(tag.Slug)
        where listing is not null
        from former in tag.FormerSlugs
        where edition.FindListing(former) is null
        select new Page(PageKind.Redirect, $"tags/{former}/", run.Say("redirect.title"))
        {
            Source = Page.Generated,
            IsIndexed = false,
            Target = listing.Path,
            Fill = (globals, _) => globals["target"] = run.Urls.Absolute(listing.Path),
        };

    private static IEnumerable<Page> ListingPages(Run run, Edition edition, TagListing listing)
    {
        ScriptObject? model = null;
        return Pagination.Cut(listing.Path, [.. listing.Stories], run.Settings.PageSize).Select(cut =>
            new Page(PageKind.Tag, cut.Pagination.Path, listing.Tag.Name)
            {
                Source = Page.Generated,
                Description = run.Say("tag.description", listing.Stories.Length, listing.Tag.Name),
                Modified = Edition.Latest(cut.Stories),
                Listing = listing,
                Trail = [new(run.Say("tags.title"), "tags/")],
                Fill = (globals, models) =>
                {
                    globals["tag"] = LazyInitializer.EnsureInitialized(ref model, () => TagIndex.Detailed(listing, edition, models));
                    globals["articles"] = models.Cards(cut.Stories);
                    globals["pagination"] = cut.Pagination.ToModel(run.Urls);
                },
            });
    }
}
