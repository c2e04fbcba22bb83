namespace Site.Models;

/// <summary>What templates call the kinds of pages.</summary>
internal static class PageKinds
{
    public static string Template(this PageKind kind) => kind switch
    {
        PageKind.Period => "archive-period.html",
        PageKind.NotFound => "404.html",
        _ => kind.Name() + ".html",
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
        _ => "redirect",
    };
}
