using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Articles.Markup;

/// <summary>Reads markup as a browser does, as part of a body.</summary>
internal static partial class HtmlFragment
{
    // Beyond that depth the parser would put words in another order: no markup that is bounded comes there.
    private static readonly HtmlParserOptions Options = new() { IsKeepingSourceReferences = true, MaximumDepth = 1024 };

    /// <summary>
    /// A document of which the body holds the markup, as deep as <see cref="HtmlDepth"/> lets it be; null where the parser fails of it.
    /// Nothing in it runs or is fetched.
    /// </summary>
    public static IHtmlDocument? Parse(string html)
    {
        var parser = new HtmlParser(Options);
        var document = parser.ParseDocument("");
        try
        {
            document.Body!.Append([.. parser.ParseFragment(HtmlDepth.Bound(WithoutHalfTags(WithBareAddresses(html))), document.Body!)]);
            return document;
        }
        catch (Exception failure) when (failure is NullReferenceException or InvalidOperationException or ArgumentException)
        {
            // AngleSharp takes nonsense within <select> badly; a text that holds such is no reason to stop.
            return null;
        }
    }

    /// <summary>
    /// An address between angle brackets, which Markdown knows and HTML takes for an element: bare, and as long as before.
    /// </summary>
    private static string WithBareAddresses(string html) => Bracketed().Replace(html, " $1 ");

    [GeneratedRegex("<((?:https?://|mailto:)[^\\s<>\"]+|[^\\s<>\"@/!]+@[^\\s<>\"]+)>", RegexOptions.IgnoreCase)]
    private static partial Regex Bracketed();

    /// <summary>
    /// A tag that never ends would take the next one, or all that follows, for its attributes, and its words with them: without its
    /// bracket, and as long as before.
    /// </summary>
    private static string WithoutHalfTags(string html) => HalfTag().Replace(html, " ");

    [GeneratedRegex("<(?=[A-Za-z/][^<>\"']*(?:<|$))")]
    private static partial Regex HalfTag();

    /// <summary>
    /// The elements, innermost first, that are still open where the markup ends; null where it cannot be read, or its end is no
    /// place for markup:
    /// within a tag, a comment, or an element that holds characters only.
    /// </summary>
    public static IReadOnlyList<string>? OpenAtEnd(string html)
    {
        var mark = "end";
        while (html.Contains(mark, StringComparison.Ordinal))
            mark += "-";

        var end = Parse($"{html}<!--{mark}-->")?.Body!.Descendants<IComment>().LastOrDefault(comment => comment.Data == mark);
        return end?.Ancestors<IElement>().Select(element => element.LocalName).TakeWhile(name => name != "body").ToArray();
    }
}
