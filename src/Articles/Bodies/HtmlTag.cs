using System.Collections.Immutable;

namespace Articles.Bodies;

/// <summary>One tag of an HTML fragment.</summary>
/// <param name="Name">Its name as written.</param>
/// <param name="IsClosing">True for an end tag.</param>
/// <param name="IsSelfClosing">True where it ends in a slash.</param>
/// <param name="Attributes">Names and raw values, quotes taken off; null for an attribute without a value.</param>
/// <param name="End">The position after its <c>&gt;</c>.</param>
internal sealed record HtmlTag(string Name, bool IsClosing, bool IsSelfClosing, ImmutableArray<(string Name, string? Value)> Attributes,
    int End)
{
    /// <summary>No honest tag is longer, and a fragment of unclosed ones must not take quadratic time.</summary>
    private const int MaximumLength = 8192;

    /// <summary>The tag that opens at a position; null where the sign opens none.</summary>
    public static HtmlTag? TryParse(string html, int open)
    {
        var at = open + 1;
        var isClosing = at < html.Length && html[at] == '/';
        at += isClosing ? 1 : 0;
        var start = at;
        while (at < html.Length && (char.IsAsciiLetterOrDigit(html[at]) || html[at] is '-' or ':'))
            at++;
        if (at == start || !char.IsAsciiLetter(html[start]))
            return null;

        var name = html[start..at];
        var attributes = ImmutableArray.CreateBuilder<(string, string?)>(0);
        while (true)
        {
            while (at < html.Length && (char.IsWhiteSpace(html[at]) || html[at] == '/'))
                at++;
            if (at >= html.Length || at - open > MaximumLength)
                return null;
            if (html[at] == '>')
                return new HtmlTag(name, isClosing, html[at - 1] == '/', attributes.ToImmutable(), at + 1);

            attributes.Add(ReadAttribute(html, ref at));
        }
    }

    private static (string Name, string? Value) ReadAttribute(string html, ref int at)
    {
        var start = at++;
        while (at < html.Length && !char.IsWhiteSpace(html[at]) && html[at] is not ('=' or '>' or '/'))
            at++;
        var name = html[start..at];
        var equals = at;
        while (equals < html.Length && char.IsWhiteSpace(html[equals]))
            equals++;
        if (equals >= html.Length || html[equals] != '=')
            return (name, null);

        at = equals + 1;
        while (at < html.Length && char.IsWhiteSpace(html[at]))
            at++;
        return (name, ReadValue(html, ref at));
    }

    private static string ReadValue(string html, ref int at)
    {
        if (at < html.Length && html[at] is '"' or '\'')
        {
            var close = html.IndexOf(html[at], at + 1);
            var quoted = html[(at + 1)..(close < 0 ? html.Length : close)];
            at = close < 0 ? html.Length : close + 1;
            return quoted;
        }

        var start = at;
        while (at < html.Length && !char.IsWhiteSpace(html[at]) && html[at] != '>')
            at++;
        return html[start..at];
    }
}
