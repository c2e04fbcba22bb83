using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Articles.Markup;

namespace Site.Feeds.Writing;

/// <summary>
/// A piece of HTML fit for feeds: its addresses absolute, since readers ignore <c>xml:base</c>, and only such attributes
/// as readers keep.
/// </summary>
internal static class AbsoluteLinks
{
    private static readonly string[] Addresses = ["href", "src", "poster", "cite"];

    private static readonly FrozenSet<string> Kept = FrozenSet.Create(
        StringComparer.Ordinal, "align", "alt", "cite", "colspan", "datetime", "dir", "height", "href", "lang", "rowspan", "src", "start",
        "title", "width");

    public static string In(string html, Uri address)
    {
        if (!html.Contains("=\"", StringComparison.Ordinal))
            return html;

        var body = new HtmlParser().ParseDocument("").Body!;
        body.InnerHtml = html;
        foreach (var element in body.QuerySelectorAll("*"))
        {
            Align(element);
            foreach (var attribute in element.Attributes.Where(a => !Kept.Contains(a.Name)).ToArray())
                element.RemoveAttribute(attribute.Name);
            foreach (var name in Addresses)
                Resolve(element, name, address);
        }

        return body.InnerHtml;
    }

    // Readers have no style for a class, and take styles away; this they keep.
    private static void Align(IElement element)
    {
        if (element.LocalName is "td" or "th"
            && element.ClassList.FirstOrDefault(name => name.StartsWith(TableAlignment.Prefix, StringComparison.Ordinal)) is { } side)
            element.SetAttribute("align", side[TableAlignment.Prefix.Length..]);
    }

    /// <summary>An address that is none at all stays, for the check of the content to find.</summary>
    private static void Resolve(IElement element, string name, Uri address)
    {
        if (element.GetAttribute(name) is { } value && Uri.TryCreate(address, value, out var absolute))
            element.SetAttribute(name, absolute.AbsoluteUri);
    }
}
