using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html;

namespace Site.Importing.Sources;

/// <summary>Makes the addresses in some HTML whole.</summary>
internal static class RelativeAddresses
{
    public static string Resolve(IElement body, Uri home)
    {
        foreach (var element in body.QuerySelectorAll("[href], [src]"))
        {
            foreach (var name in new[] { "href", "src" })
            {
                if (element.GetAttribute(name) is { Length: > 0 } url && url[0] != '#' && Uri.TryCreate(home, url, out var whole))
                    element.SetAttribute(name, whole.AbsoluteUri);
            }
        }

        return body.ChildNodes.ToHtml(HtmlMarkupFormatter.Instance);
    }
}
