using Scriban.Runtime;
using Site.Context;
using Site.Feeds;
using Site.Html;

namespace Site.Models;

/// <summary>The globals <c>site</c>, <c>page</c> and <c>text</c>.</summary>
internal sealed class SiteMapper
{
    private readonly SiteContext _context;
    private readonly JsonLd _jsonLd;
    private readonly ScriptObject _site;
    private readonly ScriptObject[] _siteFeeds;
    private readonly ModelMapper _models;

    public SiteMapper(SiteContext site, ModelMapper mapper, IEnumerable<Link> navigation)
    {
        (_context, _models) = (site, mapper);
        _jsonLd = new(site);
        _siteFeeds = Feeds("", site.Settings.Title);
        _site = new()
        {
            ["title"] = site.Settings.Title,
            ["description"] = site.Settings.Description,
            ["language"] = site.Settings.Language,
            ["url"] = site.Urls.Site,
            ["base"] = site.Urls.Base,
            ["author"] = site.Settings.Author,
            ["policy"] = ContentPolicy.OfPage,
            ["feeds"] = _siteFeeds,
            ["navigation"] = navigation
                .Select(link => new ScriptObject { ["title"] = link.Title, ["url"] = site.Urls.Local(link.Path) }).ToArray(),
            ["article_count"] = mapper.Edition.Stories.Length,
            ["updated"] = mapper.Date(mapper.Edition.Updated),
        };
    }

    /// <summary>The global <c>site</c>, to be looked at by the program itself.</summary>
    public SiteReads Site => new(_site);

    /// <summary>The globals of one page, without what only its kind has.</summary>
    public PageModel Map(Page page)
    {
        var site = Site;
        return new(Globals(page, site), site);
    }

    /// <summary>
    /// Fingerprint of what a page has of its own; null where something of it has none. What machines read of an article is made of what
    /// else is shown of it, and is not made for this.
    /// </summary>
    public UInt128? FingerprintOf(Page page)
    {
        var own = new ScriptObject();
        if (page.Story is not null)
            own["article"] = _models.IngredientsOf(page.Story);
        else
            page.Fill(own, _models);
        return ModelFingerprint.Of([.. MembersOf(page), .. own]);
    }

    private ScriptObject Globals(Page page, SiteReads site)
    {
        var model = new ScriptObject(11) { ["json_ld"] = _jsonLd.For(page) };
        foreach (var (name, value) in MembersOf(page))
            model[name] = value;
        return new(7) { [PageModel.SiteName] = site, [PageModel.TextName] = _context.Theme.Translations.Text, ["page"] = model };
    }

    private IEnumerable<KeyValuePair<string, object?>> MembersOf(Page page) =>
    [
        new("kind", page.Kind.Name()),
        new("title", page.Title),
        new("description", page.Description ?? _context.Settings.Description),
        new("url", _context.Urls.Local(page.Path)),
        new("canonical", _context.Urls.Absolute(page.Path)),
        new("language", _context.Settings.Language),
        new("feeds", page.Listing is { } listing ? [.. Feeds(listing.Path, listing.Tag.Name), .. _siteFeeds] : _siteFeeds),
        new("feeds_page", _context.Urls.Local((page.Listing?.Path ?? "") + "feeds/")),
        new("breadcrumbs", Breadcrumbs(page)),
        new("robots", page.IsIndexed ? null : "noindex"),
    ];

    private ScriptObject[] Feeds(string root, string title) =>
    [
        .. FeedFormat.All.Select(format => new ScriptObject
        {
            ["title"] = $"{title} ({format.Label})",
            ["url"] = _context.Urls.Local(root + format.FileName),
            ["type"] = format.MediaType,
        }),
    ];

    private ScriptObject[] Breadcrumbs(Page page) =>
    [
        new(2) { ["title"] = _context.Settings.Title, ["url"] = _context.Urls.Local("") },
        .. page.Trail.Select(link => new ScriptObject(2) { ["title"] = link.Title, ["url"] = _context.Urls.Local(link.Path) }),
        .. page.Path == "" ? [] : new[] { new ScriptObject(2) { ["title"] = page.Title, ["url"] = null } },
    ];
}
