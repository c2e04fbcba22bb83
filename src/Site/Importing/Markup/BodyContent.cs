using System.Collections.Immutable;
using AngleSharp.Dom;
using Articles.Bodies;
using Articles.Markup;

namespace Site.Importing.Markup;

/// <summary>What readers get of a piece of a body: nothing of it may be lost on the way from HTML to Markdown.</summary>
/// <param name="Words">Without white space.</param>
/// <param name="Links">Where links lead, in order.</param>
/// <param name="Pictures">What is shown, in order.</param>
internal sealed record BodyContent(string Words, ImmutableArray<string> Links, ImmutableArray<string> Pictures)
{
    public static BodyContent Of(IEnumerable<INode> nodes)
    {
        INode[] all = [.. nodes];
        var elements = all.SelectMany(node => node.DescendantsAndSelf<IElement>()).ToList();
        return new(
            WithoutSpace(string.Concat(all.Select(node => node is IText text ? text.Data : HtmlWords.Of(node)))),
            [.. elements.Where(e => e.LocalName == "a" && e.HasAttribute("href") && IsShown(e))
                .Select(e => Plain(e.GetAttribute("href")!))],
            [.. elements.Where(e => e.LocalName == "img")
                .Select(e => Plain(e.GetAttribute("src") ?? "") + " " + e.GetAttribute("alt")?.Trim())]);
    }

    /// <summary>Of what a text in Markdown is published as.</summary>
    public static BodyContent OfMarkdown(string text)
    {
        var body = MarkdownReader.Read("", text, 1, ImmutableArray.CreateBuilder<Articles.Diagnostic>());
        var blocks = body.Title is { } title ? body.Blocks.Insert(0, title) : body.Blocks;
        return OfHtml(string.Join('\n', blocks.Select(block => block.Html)));
    }

    /// <summary>Nothing for what cannot be read.</summary>
    public static BodyContent OfHtml(string html) => Of(HtmlFragment.Parse(html)?.Body?.ChildNodes ?? Enumerable.Empty<INode>());

    /// <summary>True where another has the same words and pictures, and at least these links: bare addresses become links.</summary>
    public bool IsIn(BodyContent other)
    {
        if (Words != other.Words || !Pictures.SequenceEqual(other.Pictures, StringComparer.Ordinal))
            return false;
        var at = 0;
        foreach (var link in other.Links)
            at += at < Links.Length && Links[at] == link ? 1 : 0;
        return at == Links.Length;
    }

    private static string WithoutSpace(string words) => string.Create(words.Length - words.Count(char.IsWhiteSpace), words, (rest, all) =>
    {
        var at = 0;
        foreach (var c in all)
        {
            if (!char.IsWhiteSpace(c))
                rest[at++] = c;
        }
    });

    private static bool IsShown(IElement link) => link.TextContent.Trim().Length > 0 || link.QuerySelector("img") is not null;

    // Renderers escape what is no ASCII.
    private static string Plain(string address) => Uri.UnescapeDataString(address.Trim()).Replace(' ', '+');
}
