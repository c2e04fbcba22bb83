using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Articles.Decoding;

namespace Articles.Markup;

/// <summary>
/// A whole page of HTML, or a piece of one, as a text: the article in it, without what every page of its site has around it.
/// </summary>
/// <param name="Document">All of it.</param>
/// <param name="Article">The element that holds the article; what is no part of it is taken out.</param>
/// <param name="Heading">The heading over the article, which is not in it any more; null for none.</param>
internal sealed record HtmlPage(IHtmlDocument Document, IElement Article, IElement? Heading)
{
    private static readonly HtmlParserOptions Options = new() { IsKeepingSourceReferences = true, MaximumDepth = 1024 };

    /// <summary>Elements that say themselves that they are the article, surest first.</summary>
    private static readonly string[] Articles =
        ["[itemprop~=articleBody]", ".entry-content, .post-content, .article-body, .article-content, .post-body",
        "article", "main, [role=main]"];

    private const string Furniture =
        "nav, form, script, style, noscript, template, button, input, select, dialog, [role=navigation], [hidden]";
    private const string Around =
        "body > header, body > footer, body > aside, body > div > header, body > div > footer, [role=banner], [role=contentinfo]";

    // Characters of a paragraph that is no label.
    private const int Sentence = 40;

    private static readonly string[] Separators = [" | ", " – ", " — ", " · ", " « ", " » ", " :: ", " - "];

    /// <summary>Null where the parser fails of it.</summary>
    public static HtmlPage? Parse(string html)
    {
        IHtmlDocument document;
        try
        {
            document = new HtmlParser(Options).ParseDocument(HtmlDepth.Bound(html));
        }
        catch (Exception failure) when (failure is NullReferenceException or InvalidOperationException or ArgumentException)
        {
            return null;
        }

        if (document.Body is not { } body)
            return null;
        var article = ArticleIn(body);
        var heading = article.QuerySelector("h1") ?? (body.QuerySelectorAll("h1") is [var only] ? only : null);
        Clear(article);
        LooksOnly.Unwrap(article);
        if (heading is not null && (string.IsNullOrWhiteSpace(heading.TextContent) || heading.QuerySelector("img") is not null))
            return new(document, article, null);
        heading?.Remove();
        return new(document, article, heading);
    }

    /// <summary>From its first heading, else from the head; null for none.</summary>
    public string? Title => (Heading is null ? HeadTitle(Document) : Line(HtmlWords.Of(Heading))) is { Length: > 0 } title ? title : null;

    private static IElement ArticleIn(IElement body)
    {
        foreach (var selector in Articles)
        {
            if (body.QuerySelectorAll(selector).MaxBy(LengthOf) is { } found && LengthOf(found) > 0)
                return found;
        }

        foreach (var element in body.QuerySelectorAll(Around).ToArray())
            element.Remove();
        return Densest(body);
    }

    // The innermost element that holds most of the paragraphs: all around it is furniture.
    private static IElement Densest(IElement body)
    {
        var all = body.QuerySelectorAll("p").Sum(LengthOf);
        var at = body;
        while (all > 0 && at.Children
            .FirstOrDefault(child => child.LocalName is not "p" && child.QuerySelectorAll("p").Sum(LengthOf) * 10 >= all * 9) is { } inner
            && inner.LocalName is "div" or "section" or "form" or "table" or "tbody" or "tr" or "td" or "center" or "font")
            at = inner;
        return at;
    }

    private static void Clear(IElement article)
    {
        foreach (var element in article.QuerySelectorAll(Furniture).ToArray())
        {
            // Some systems put a whole page into a form.
            if (element.LocalName == "form" && element.QuerySelectorAll("p").Any(paragraph => LengthOf(paragraph) > Sentence))
                element.Replace([.. element.ChildNodes]);
            else if (element.LocalName != "noscript" || element.QuerySelector("img") is null)
                element.Remove();
        }
    }

    // Without the name of the site, which its pages have behind their own.
    private static string HeadTitle(IHtmlDocument document)
    {
        if (document.QuerySelector("meta[property='og:title']")?.GetAttribute("content") is { Length: > 0 } own)
            return Line(own);
        var title = Line(document.Title ?? "");
        var site = document.QuerySelector("meta[property='og:site_name']")?.GetAttribute("content")?.Trim();
        foreach (var separator in Separators)
        {
            if (title.LastIndexOf(separator, StringComparison.Ordinal) is > 0 and var at
                && (site is null || title[(at + separator.Length)..] == site))
                return title[..at];
        }

        return title;
    }

    private static int LengthOf(IElement element) => element.TextContent.Length;

    private static string Line(string words) => CleanText.Line(words);
}
