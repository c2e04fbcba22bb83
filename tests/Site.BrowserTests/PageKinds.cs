namespace Site.BrowserTests;

/// <summary>One page of each kind, as theory data.</summary>
internal static class PageKinds
{
    /// <summary>Names of the kinds; <see cref="PathOf"/> knows the address.</summary>
    public static TheoryData<string> All =>
    [
        "front page", "older page", "article", "English article", "Markdown article", "archive", "year", "month", "tags", "tag", "tag feeds",
        "about", "feeds", "search", "search results", "404",
    ];

    /// <summary>Opens a page of that kind.</summary>
    public static async Task OpenKindAsync(this Visitor visitor, string kind)
    {
        await visitor.OpenAsync(PathOf(kind, visitor.Site.Output));
        if (kind == "search results") await visitor.Page.Locator("#search ol li").First.WaitForAsync();
    }

    public static string PathOf(string kind, string output) => kind switch
    {
        "front page" => "",
        "older page" => "page/2/",
        "article" => "stoltenberg-poetin-faalt/",
        "English article" => FolderThatBegins(output, "parliament-"),
        "Markdown article" => FolderThatBegins(output, "wat-er-aan-wapens"),
        "archive" => "archive/",
        "year" => "2023/",
        "month" => "2023/06/",
        "tags" => "tags/",
        "tag" => "tags/oekraine/",
        "tag feeds" => "tags/oekraine/feeds/",
        "about" => "about/",
        "feeds" => "feeds/",
        "search" => "search/",
        "search results" => "search/?q=oekraine",
        "404" => "404.html",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no such kind of page"),
    };

    private static string FolderThatBegins(string output, string name) =>
        Path.GetFileName(Directory.GetDirectories(output, name + "*").ShouldHaveSingleItem()) + "/";
}
