using System.Collections.Frozen;
using System.Collections.Immutable;
using Ganss.Xss;

namespace Articles.Markup;

/// <summary>
/// The HTML that a text may hold: what Markdown and careful authors write, and nothing that acts or that is fetched unasked.
/// </summary>
internal static class AllowedHtml
{
    private static readonly FrozenSet<string> Elements = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "abbr", "address", "article", "aside", "b", "bdi", "bdo", "blockquote", "br", "caption", "cite", "code", "col", "colgroup",
        "dd", "del", "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6",
        "header", "hgroup", "hr", "i", "img", "ins", "kbd", "li", "mark", "ol", "p", "picture", "pre", "q", "rp", "rt", "ruby", "s",
        "samp", "section", "small", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time",
        "tr", "u", "ul", "var", "wbr");

    // No name, and no form: an id by itself can put nothing in the place of what a script asks the document for.
    private static readonly ImmutableArray<string> Attributes =
    [
        "alt", "cite", "class", "colspan", "datetime", "dir", "height", "href", "id", "lang", "loading", "open", "rel", "rowspan", "span",
        "src", "start", "title", "type", "width",
    ];

    private static readonly ImmutableArray<string> Schemes = ["http", "https", "mailto", "tel"];

    public static bool HasElement(string name) => Elements.Contains(name);

    /// <summary>True for an address that a browser follows without running it: relative, or of a scheme that is known.</summary>
    public static bool HasSchemeOf(string address)
    {
        // A browser reads past white space and control characters.
        var url = string.Concat(address.Where(c => c > ' ' && !char.IsControl(c)));
        var scheme = url[..Math.Max(0, url.IndexOf(':', StringComparison.Ordinal))];
        return scheme.Length == 0 || scheme.AsSpan().IndexOfAny("/?#") >= 0 || Schemes.Contains(scheme, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>A sanitizer for one text: it tells those who listen what it takes away, so it is not shared.</summary>
    public static HtmlSanitizer NewSanitizer() => new(new HtmlSanitizerOptions
    {
        AllowedTags = Elements.ToHashSet(StringComparer.OrdinalIgnoreCase),
        AllowedAttributes = Attributes.ToHashSet(StringComparer.OrdinalIgnoreCase),
        AllowedSchemes = Schemes.ToHashSet(StringComparer.OrdinalIgnoreCase),
        UriAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href", "src", "cite" },
    })
    {
        KeepChildNodes = true,
    };
}
