using System.Collections.Immutable;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Dom;

namespace Articles.Markup;

/// <summary>
/// Makes HTML that anybody may have written fit to be published: balanced, without what acts or is fetched unasked, and without losing
/// a word. What it takes away is reported with its place.
/// </summary>
/// <param name="source">The text's path, for what is reported.</param>
/// <param name="diagnostics">Where it is reported.</param>
internal sealed class HtmlCleaner(string source, ImmutableArray<Diagnostic>.Builder diagnostics)
{
    /// <summary>The markup that is left, and its words; null where it cannot be read.</summary>
    public (string Html, string Words)? Clean(RenderedHtml rendered)
    {
        if (HtmlDepth.FirstTooDeep(rendered.Html) is { } deep)
            ReportDepth(rendered, deep);
        if (HtmlFragment.Parse(rendered.Html) is not { } document)
            return null;

        var body = document.Body!;
        new UnwantedElements(document).Remove((element, how) =>
            Report(rendered, element, $"<{element.LocalName}> is left out, {how}", CureFor(element)));
        ReadCharacterData(body);
        KeepAlignment(body);
        Sanitize(document, rendered);

        // What stood apart may now stand where a browser reads it otherwise: what is published is what is read again.
        if (HtmlFragment.Parse(HtmlOf(body)) is not { } again)
            return null;

        AllowedHtml.NewSanitizer().SanitizeDom(again, again.Body);
        RemoveEmpty(again.Body!);
        return (HtmlOf(again.Body!), HtmlWords.Of(again.Body!));
    }

    /// <summary>Says that raw HTML does not end where it should, and is shown as the characters that it is.</summary>
    public void ReportUnreadable(int line, int column) => diagnostics.Add(new Diagnostic(
        source, line, column, Severity.Warning, "this HTML cannot be read to its end, so it is shown as it is written",
        "close every tag, comment and element, or write '&lt;' where a '<' is meant"));

    private void Sanitize(IHtmlDocument document, RenderedHtml rendered)
    {
        var sanitizer = AllowedHtml.NewSanitizer();
        var removed = new List<(IElement Element, string Name, string Value)>();
        sanitizer.RemovingAttribute += (_, e) => removed.Add((e.Tag, e.Attribute.Name, e.Attribute.Value));
        sanitizer.SanitizeDom(document, document.Body);
        foreach (var (element, name, value) in removed)
        {
            if (name is "href" or "src" or "cite")
                Report(rendered, element,
                    $"the {name} of <{element.LocalName}> is left out, since '{Shortened(value)}' is no address to follow",
                    "write an address of http, https, mailto or tel, or a file beside the text");
            else
                Report(rendered, element, $"the {name} of <{element.LocalName}> is left out", "remove it");
            if (element is IHtmlImageElement && name == "src")
                element.Replace(element.Owner!.CreateTextNode(element.GetAttribute("alt") ?? ""));
        }
    }

    private static string HtmlOf(IElement body) => body.ChildNodes.ToHtml(HtmlMarkupFormatter.Instance).Trim();

    /// <summary>How a table's cells are aligned stays, as Markdown's does.</summary>
    private static void KeepAlignment(IElement body)
    {
        foreach (var cell in body.QuerySelectorAll("td[align], th[align]"))
        {
            var side = cell.GetAttribute("align")!.Trim().ToLowerInvariant();
            if (side is not ("left" or "center" or "right"))
                continue;
            cell.ClassList.Add(TableAlignment.Prefix + side);
            cell.RemoveAttribute("align");
        }
    }

    /// <summary>HTML knows no such section and takes it for a comment; its author meant words.</summary>
    private static void ReadCharacterData(IElement body)
    {
        foreach (var comment in body.Descendants<IComment>().Where(c => c.Data.StartsWith("[CDATA[", StringComparison.Ordinal)).ToArray())
        {
            var words = comment.Data["[CDATA[".Length..];
            comment.Parent!.ReplaceChild(
                comment.Owner!.CreateTextNode(words.EndsWith("]]", StringComparison.Ordinal) ? words[..^2] : words), comment);
        }
    }

    /// <summary>A paragraph or box of which nothing is left, and one that only held such.</summary>
    private static void RemoveEmpty(IElement body)
    {
        foreach (var element in body.QuerySelectorAll("p, div, figure, picture, a").Reverse().ToArray())
        {
            if (element.ChildElementCount == 0 && string.IsNullOrWhiteSpace(element.TextContent) && !element.HasAttribute("id"))
                element.Remove();
        }
    }

    private void Report(RenderedHtml rendered, IElement element, string what, string cure)
    {
        var (line, column) = rendered.PlaceOf(element.SourceReference?.Position.Index ?? 0);
        diagnostics.Add(new Diagnostic(source, line, column, Severity.Warning, what, cure));
    }

    private void ReportDepth(RenderedHtml rendered, int offset)
    {
        var (line, column) = rendered.PlaceOf(offset);
        diagnostics.Add(new Diagnostic(source, line, column, Severity.Warning,
            $"the HTML is nested too deeply, and of elements within {HtmlDepth.Most} others only the words are left",
            "close the elements"));
    }

    private static string CureFor(IElement element) => element.LocalName switch
    {
        "script" or "style" or "link" or "base" or "meta" => "put it in the theme, or remove it",
        "video" or "audio" or "iframe" or "object" or "embed" or "svg" => "write a picture or a link in its place",
        _ => "write it in Markdown",
    };

    private static string Shortened(string value) => value.Length <= 40 ? value : $"{value[..40]}…";
}
