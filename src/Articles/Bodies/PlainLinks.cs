using System.Buffers;
using System.Collections.Immutable;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Articles.Bodies;

/// <summary>Makes links of the addresses in a plain text: <c>https://…</c>, <c>www.…</c>, e-mail, and <c>[words](address)</c>.</summary>
internal static partial class PlainLinks
{
    private static readonly SearchValues<string> Signs =
        SearchValues.Create(["://", "www.", "@", "]("], StringComparison.OrdinalIgnoreCase);

    /// <summary>The blocks of a plain text with their links; the same blocks where there are none.</summary>
    public static ImmutableArray<Block> FindAll(ImmutableArray<Block> blocks) =>
        blocks.Any(HasLinks) ? [.. blocks.Select(block => HasLinks(block) ? In(block) : block)] : blocks;

    private static bool HasLinks(Block block) =>
        block.Html is null && block.Text.AsSpan().ContainsAny(Signs) && Address().IsMatch(block.Text);

    private static Block In(Block block) => block with { Html = HtmlOf(block) };

    /// <summary>The HTML of a plain text's block, with links; null for a kind that its page or feed makes.</summary>
    public static string? HtmlOf(Block block) => block.Kind switch
    {
        BlockKind.Paragraph => $"<p>{Linked(block.Text)}</p>",
        BlockKind.Quote => $"<blockquote><p>{Linked(block.Text)}</p></blockquote>",
        BlockKind.List => ListOf(block),
        _ => null,
    };

    private static string ListOf(Block block)
    {
        var tag = block.IsOrdered ? "ol" : "ul";
        return $"<{tag}>\n{string.Concat(block.Items.Select(item => $"<li>{Linked(item)}</li>\n"))}</{tag}>";
    }

    /// <summary>Words as HTML, with links.</summary>
    public static string Linked(string text)
    {
        var html = new StringBuilder(text.Length + 64);
        var from = 0;
        foreach (Match match in Address().Matches(text))
        {
            if (match.Index < from || LinkOf(match) is not { } link)
                continue;
            html.Append(WebUtility.HtmlEncode(text[from..match.Index]))
                .Append("<a href=\"").Append(WebUtility.HtmlEncode(link.Target)).Append("\">")
                .Append(WebUtility.HtmlEncode(link.Words)).Append("</a>");
            from = match.Index + link.Length;
        }

        return html.Append(WebUtility.HtmlEncode(text[from..])).ToString();
    }

    private static (string Target, string Words, int Length)? LinkOf(Match match)
    {
        if (match.Groups["words"] is { Success: true } words)
            return IsWeb(match.Groups["target"].Value) ? (match.Groups["target"].Value, words.Value, match.Length) : null;
        var written = WithoutMarks(match.Value);
        if (match.Groups["mail"].Success)
            return ("mailto:" + written, written, written.Length);
        var target = written.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? "https://" + written : written;
        return IsWeb(target) ? (target, written, written.Length) : null;
    }

    private static bool IsWeb(string target) =>
        Uri.TryCreate(target, UriKind.Absolute, out var address)
        && ((address.Scheme is "http" or "https" && address.Host.Contains('.', StringComparison.Ordinal)) || address.Scheme is "mailto");

    /// <summary>Marks at its end belong to the sentence, and a bracket that was opened before it, too.</summary>
    private static string WithoutMarks(string address)
    {
        while (address.Length > 0 && (address[^1] is '.' or ',' or ';' or ':' or '!' or '?' or '’' or '\'' or '…' or '*' or '_'
            || (address[^1] is ')' && address.Count(c => c == ')') > address.Count(c => c == '('))))
            address = address[..^1];
        return address;
    }

    [GeneratedRegex(
        """
        \[(?<words>[^\[\]\n]{1,200})\]\((?<target>[^\s()<>"]{1,2000})\)
        |\b(?<web>https?://|www\.(?=[a-z0-9-]{1,63}\.))[^\s<>"„”“«»\]]{2,2000}
        |(?<![\w.+-])(?<mail>[a-z0-9](?:[a-z0-9._+-]{0,62}[a-z0-9])?@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6})
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Address();
}
