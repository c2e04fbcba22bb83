using AngleSharp;
using AngleSharp.Html;
using Articles.Markup;

namespace Site.Inert;

/// <summary>Links to files that are not published, and pictures that are not: their words stay.</summary>
internal static class RefusedLinks
{
    /// <summary>Stands in a text's markup for the address that there is not.</summary>
    public const string Address = "refused:";

    public static string Remove(string html)
    {
        if (!html.Contains($"\"{Address}\"", StringComparison.Ordinal) || HtmlFragment.Parse(html) is not { Body: { } body } document)
            return html;

        foreach (var picture in body.QuerySelectorAll($"img[src='{Address}']"))
            picture.Replace(document.CreateTextNode(picture.GetAttribute("alt") ?? ""));
        foreach (var link in body.QuerySelectorAll($"a[href='{Address}']"))
            link.Replace([.. link.ChildNodes]);
        foreach (var other in body.QuerySelectorAll($"[src='{Address}'], [href='{Address}']"))
            other.Remove();
        return body.ChildNodes.ToHtml(HtmlMarkupFormatter.Instance);
    }
}
