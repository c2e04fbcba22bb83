using AngleSharp.Html.Parser;

namespace Site.Feeds;

/// <summary>Makes the addresses in a piece of HTML absolute: readers ignore <c>xml:base</c>.</summary>
internal static class AbsoluteLinks
{
    private static readonly string[] Attributes = ["href", "src", "poster", "cite"];

    public static string In(string html, Uri address)
    {
        if (!Attributes.Any(a => html.Contains(a + "=", StringComparison.OrdinalIgnoreCase)))
            return html;

        var body = new HtmlParser().ParseDocument("").Body!;
        body.InnerHtml = html;
        foreach (var element in body.QuerySelectorAll("*"))
        {
            element.RemoveAttribute("style");
            foreach (var attribute in Attributes)
            {
                if (element.GetAttribute(attribute) is { } value && Uri.TryCreate(address, value, out var absolute))
                    element.SetAttribute(attribute, absolute.AbsoluteUri);
            }
        }

        return body.InnerHtml;
    }
}
