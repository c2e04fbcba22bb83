using System.Collections.Immutable;
using Scriban.Runtime;
using Site.Context;
using Site.Editions;

namespace Site.Models;

/// <summary>One page to be rendered: which template, where it goes, and what the template gets.</summary>
/// <param name="Kind">What it is to its reader; also the name of its template.</param>
/// <param name="Path">Below the site's root, ending in a slash for a folder's index (<c>tags/navo/</c>).</param>
/// <param name="Title">Plain text.</param>
internal sealed record Page(PageKind Kind, string Path, string Title)
{
    /// <summary>The source of a page that no file of its own gave.</summary>
    public const string Generated = "the site";

    /// <summary>A page that leads on to another.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="target">Where it leads, below the site's root.</param>
    /// <param name="site">The site.</param>
    public static Page Redirect(string path, string target, SiteContext site) => new(PageKind.Redirect, path, site.Say("redirect.title"))
    {
        Source = Generated,
        IsIndexed = false,
        Target = target,
        Fill = (globals, _) => globals["target"] = site.Urls.Absolute(target),
    };

    /// <summary>The file that it comes from, for messages: a text, or the program's own name for a page that none gave.</summary>
    public required string Source { get; init; }

    /// <summary>One or two sentences, plain text; null for the site's own.</summary>
    public string? Description { get; init; }

    /// <summary>BCP 47; null for the site's own.</summary>
    public string? Language { get; init; }

    /// <summary>The tag whose feeds suit the page best; null for the site's feeds.</summary>
    public TagListing? Listing { get; init; }

    /// <summary>The way here from the front page, without the front page and the page itself.</summary>
    public ImmutableArray<Link> Trail { get; init; } = [];

    /// <summary>When its content last changed; null where nothing dates it.</summary>
    public DateTimeOffset? Modified { get; init; }

    /// <summary>Where a redirect leads, below the site's root; null for any other page.</summary>
    public string? Target { get; init; }

    /// <summary>False for pages that search engines should leave out.</summary>
    public bool IsIndexed { get; init; } = true;

    /// <summary>What the site's navigation calls it; null where the navigation leaves it out.</summary>
    public string? NavigationTitle { get; init; }

    /// <summary>The article whose machine-readable description the page carries; null for none.</summary>
    public Story? Story { get; init; }

    /// <summary>Puts what only this kind of page has into the template's globals.</summary>
    public Action<ScriptObject, ModelMapper> Fill { get; init; } = static (_, _) => { };
}

/// <summary>A place on the site by its title; the path is below the site's root.</summary>
internal sealed record Link(string Title, string Path);

/// <summary>The kinds of pages, each with a template of its own.</summary>
internal enum PageKind
{
    Home,
    List,
    Article,
    Archive,
    Period,
    Tag,
    Tags,
    Page,
    Feeds,
    Search,
    NotFound,
    Redirect,
}
