using System.Net;
using System.Text;
using System.Text.Json;

namespace Site.Importing.Sources;

/// <summary>A body as Ghost's editor keeps it (Lexical, JSON), as HTML. Of what it does not know it takes the words.</summary>
internal sealed class LexicalReader(TextPlace place, ImportNotes notes)
{
    private const int MostLevels = 60;

    // Each bit of a word's format, and its element.
    private static readonly (int Bit, string Element)[] Formats =
        [(1, "strong"), (2, "em"), (4, "s"), (8, "u"), (16, "code"), (32, "sub"), (64, "sup"), (128, "mark")];

    private readonly StringBuilder _html = new();

    public string Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.TryGetProperty("root", out var root))
                Children(root, 0);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            notes.Warn(place, "its body is damaged, so it is not whole", "look at it in Ghost, save and export it anew");
        }

        return _html.ToString();
    }

    private void Say(string html) => _html.Append(html);

    private void Children(JsonElement node, int depth)
    {
        if (depth > MostLevels || !node.TryGetProperty("children", out var children))
            return;
        foreach (var child in children.EnumerateArray())
            Node(child, depth + 1);
    }

    private void Node(JsonElement node, int depth)
    {
        switch (Text(node, "type"))
        {
            case "paragraph": Within("p", node, depth); break;
            case "heading" or "extended-heading":
                Within(Text(node, "tag") is ['h', >= '1' and <= '6'] and var tag ? tag : "h2", node, depth);
                break;
            case "text" or "extended-text": Words(node); break;
            case "linebreak": _html.Append("<br>"); break;
            case "tab": _html.Append(' '); break;
            case "link" or "autolink": Link(Text(node, "url"), () => Children(node, depth)); break;
            case "list": Within(Text(node, "listType") == "number" ? "ol" : "ul", node, depth); break;
            case "listitem": Within("li", node, depth); break;
            case "quote" or "extended-quote" or "aside": Within("blockquote", node, depth); break;
            case "horizontalrule": _html.Append("<hr>"); break;
            case "image": Picture(node); break;
            case "gallery":
                foreach (var image in node.TryGetProperty("images", out var images) ? images.EnumerateArray().ToArray() : [])
                    Picture(image);
                break;
            case "html": _html.Append(Text(node, "html")); break;
            case "markdown": _html.Append(Markdig.Markdown.ToHtml(Text(node, "markdown"))); break;
            case "codeblock": Say($"<pre><code class=\"language-{Encoded(node, "language")}\">{Encoded(node, "code")}</code></pre>"); break;
            case "callout": Say($"<blockquote>{Text(node, "calloutText")}</blockquote>"); break;
            case "toggle": Say($"<h3>{Text(node, "heading")}</h3>{Text(node, "content")}"); break;
            default: Other(node, depth); break;
        }
    }

    private void Other(JsonElement node, int depth)
    {
        if ((Text(node, "url") is { Length: > 0 } url ? url : Text(node, "src")) is { Length: > 0 } address)
        {
            _html.Append("<p>");
            Link(address, () => _html.Append(Title(node) is { Length: > 0 } title ? title : WebUtility.HtmlEncode(address)));
            _html.Append("</p>");
            return;
        }

        if (node.TryGetProperty("children", out _))
            Children(node, depth);
        else
            notes.Warn(place, $"the card '{Text(node, "type")}' is left out", "write what it showed");
    }

    private static string Title(JsonElement node) =>
        node.TryGetProperty("metadata", out var metadata) && metadata.ValueKind == JsonValueKind.Object
            && Text(metadata, "title") is { Length: > 0 } title
            ? WebUtility.HtmlEncode(title)
            : Text(node, "caption") is { Length: > 0 } caption ? caption : Encoded(node, "title");

    private void Within(string element, JsonElement node, int depth)
    {
        Say($"<{element}>");
        Children(node, depth);
        Say($"</{element}>");
    }

    private void Words(JsonElement node)
    {
        var format = node.TryGetProperty("format", out var value) && value.TryGetInt32(out var bits) ? bits : 0;
        var elements = Formats.Where(known => (format & known.Bit) != 0).Select(known => known.Element).ToList();
        _html.Append(string.Concat(elements.Select(element => $"<{element}>"))).Append(Encoded(node, "text"))
            .Append(string.Concat(elements.AsEnumerable().Reverse().Select(element => $"</{element}>")));
    }

    private void Link(string address, Action words)
    {
        Say($"<a href=\"{WebUtility.HtmlEncode(address)}\">");
        words();
        _html.Append("</a>");
    }

    private void Picture(JsonElement node)
    {
        var caption = Text(node, "caption");
        Say($"<figure><img src=\"{Encoded(node, "src")}\" alt=\"{Encoded(node, "alt")}\">"
            + (caption.Length > 0 ? $"<figcaption>{caption}</figcaption>" : "") + "</figure>");
    }

    private static string Encoded(JsonElement node, string field) => WebUtility.HtmlEncode(Text(node, field));

    private static string Text(JsonElement node, string field) =>
        node.ValueKind == JsonValueKind.Object && node.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : "";
}
