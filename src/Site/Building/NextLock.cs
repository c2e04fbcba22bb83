using System.Collections.Immutable;
using Articles;
using Site.Context;
using Site.Editions;
using Site.Locking;
using Site.Pipelines;
using Site.Publishing.Readers;

namespace Site.Building;

/// <summary>Takes the lock one publication further: what is published now is added to it, and nothing leaves it.</summary>
internal static class NextLock
{
    private const int LongestTitle = 300;

    /// <param name="site">The site, with the lock as it was.</param>
    /// <param name="edition">What is published.</param>
    /// <param name="before">What readers had until now; null where that is not known.</param>
    public static PublishedLock Of(SiteContext site, Edition edition, ReaderState? before)
    {
        var last = site.Published;
        var domain = site.Settings.IsIdentityDomainGiven ? site.Settings.IdentityDomain
            : last.IdentityDomain ?? LockSource.DomainOf(site.Settings.Url);
        return new(Articles(site, edition, before), Tags(last, edition))
        {
            Lists = LockMerger.Longest(last.Lists, FormerLists.Now(site, edition)),
            IdentityDomain = domain,
            Permalink = site.Settings.Permalink,
        };
    }

    private static ImmutableSortedDictionary<string, LockedArticle> Articles(SiteContext site, Edition edition, ReaderState? before)
    {
        var (last, next) = (site.Published, site.Published.Articles.ToBuilder());
        var words = (before?.Items ?? []).ToLookup(item => item.Key, item => item.Words, StringComparer.Ordinal);
        foreach (var gone in last.Articles.Values.Where(known => known.Withdrawn is null && !edition.ById.ContainsKey(known.Key)))
        {
            next[gone.Key] = gone with { Withdrawn = words[gone.Key].FirstOrDefault("") };
            site.Report(new Diagnostic(gone.Source, 1, 1, Severity.Note,
                $"'{gone.Title}' is published no more: /{gone.Path} answers that it is not there, and no other article gets that address",
                "bring the text back if that is not meant"));
        }

        foreach (var story in edition.Stories.Where(story => LockFields.IsText(story.Article.Id)))
            next[story.Article.Id] = Entry(story, last.Articles.GetValueOrDefault(story.Article.Id));
        return next.ToImmutable();
    }

    private static LockedArticle Entry(Story story, LockedArticle? last)
    {
        var article = story.Article;
        var published = article.Published!.Value;
        var (date, title) = (published < LockFields.First ? LockFields.First : published.DateTime, article.Headline.Text);
        var former = (last?.Paths ?? []).Concat(story.Former).Where(path => path != story.Path);
        return new(article.Id, story.Path, new(date, article.HasPublishedTime ? published.Offset : null, article.HasPublishedTime))
        {
            Former = [.. former.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Title = title.Length <= LongestTitle ? title : title[..LongestTitle],
            Source = article.Source,
            Order = article.Order,
        };
    }

    // Of a tag that another one has become, where it leads now; a tag again leads nowhere.
    private static ImmutableSortedDictionary<string, LockedTag> Tags(PublishedLock last, Edition edition)
    {
        var next = last.Tags.ToBuilder();
        foreach (var former in edition.FormerTags)
            next[former.Slug] = next[former.Slug] with { Target = former.Target?.Tag.Slug ?? next[former.Slug].Target };
        foreach (var listing in edition.Listings)
            next[listing.Tag.Slug] = new(listing.Tag.Slug, listing.Tag.Name);
        return next.ToImmutable();
    }
}
