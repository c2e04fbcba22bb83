using System.Diagnostics;

namespace Site.Models;

/// <summary>What templates call the kinds of pages.</summary>
internal static class PageKinds
{
    public static string Template(this PageKind kind) => kind switch
    {
        PageKind.Period => "archive-period.html",
        PageKind.NotFound => "404.html",
        PageKind.Home or PageKind.List or PageKind.Article or PageKind.Archive or PageKind.Tag or PageKind.Tags or PageKind.Page
            or PageKind.Feeds or PageKind.Search or PageKind.Redirect => kind.Name() + ".html",
        _ => throw new UnreachableException($"{kind} has no template"),
    };

    /// <summary>The value of <c>page.kind</c>.</summary>
    public static string Name(this PageKind kind) => kind switch
    {
        PageKind.Home => "home",
        PageKind.List => "list",
        PageKind.Article => "article",
        PageKind.Archive => "archive",
        PageKind.Period => "period",
        PageKind.Tag => "tag",
        PageKind.Tags => "tags",
        PageKind.Page => "page",
        PageKind.Feeds => "feeds",
        PageKind.Search => "search",
        PageKind.NotFound => "not-found",
        PageKind.Redirect => "redirect",
        _ => throw new UnreachableException($"{kind} has no name"),
    };
}
