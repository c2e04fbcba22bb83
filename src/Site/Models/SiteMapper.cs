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

    public SiteMapper(SiteContext site, ModelMapper mapper, IEnumerable<Link> navigation)
    {
        _context = site;
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

    /// <summary>The globals of one page, without what only its kind has.</summary>
    public PageModel Map(Page page)
    {
        var site = new SiteReads(_site);
        return new(Globals(page, site), site);
    }

    private ScriptObject Globals(Page page, SiteReads site) => new(7)
    {
        [PageModel.SiteName] = site,
        [PageModel.TextName] = _context.Theme.Translations.Text,
        ["page"] = new ScriptObject(11)
        {
            ["kind"] = page.Kind.Name(),
            ["title"] = page.Title,
            ["description"] = page.Description ?? _context.Settings.Description,
            ["url"] = _context.Urls.Local(page.Path),
            ["canonical"] = _context.Urls.Absolute(page.Path),
            ["language"] = _context.Settings.Language,
            ["feeds"] = page.Listing is { } listing ? [.. Feeds(listing.Path, listing.Tag.Name), .. _siteFeeds] : _siteFeeds,
            ["feeds_page"] = _context.Urls.Local((page.Listing?.Path ?? "") + "feeds/"),
            ["breadcrumbs"] = Breadcrumbs(page),
            ["robots"] = page.IsIndexed ? null : "noindex",
            ["json_ld"] = _jsonLd.For(page),
        },
    };

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
