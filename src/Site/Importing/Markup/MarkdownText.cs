using System.Text;
using System.Text.RegularExpressions;

namespace Site.Importing.Markup;

/// <summary>Words as they are written in Markdown so that none of their characters is markup.</summary>
internal static partial class MarkdownText
{
    /// <summary>Words of one line, white space as single spaces.</summary>
    public static string Escape(string words)
    {
        var line = WhiteSpace().Replace(words, " ");
        var escaped = new StringBuilder(line.Length + 8);
        for (var at = 0; at < line.Length; at++)
        {
            if (IsMark(line, at))
                escaped.Append('\\');
            escaped.Append(line[at]);
        }

        return escaped.ToString();
    }

    /// <summary>A paragraph of which no line begins what its words did not mean: a heading, a list, a quotation, a rule.</summary>
    public static string EscapeStarts(string paragraph) =>
        NumberAtStart().Replace(MarkAtStart().Replace(paragraph, @"$1\$2"), @"$1$2\$3");

    /// <summary>An address as the target of a link.</summary>
    public static string Target(string address)
    {
        var plain = WhiteSpace().Replace(address.Trim(), "%20").Replace("<", "%3C", StringComparison.Ordinal)
            .Replace(">", "%3E", StringComparison.Ordinal).Replace("\\", "%5C", StringComparison.Ordinal);
        return plain.AsSpan().ContainsAny('(', ')') || plain.Length == 0 ? $"<{plain}>" : plain;
    }

    /// <summary>Words as the title of a link or picture, with a space before it; nothing for none.</summary>
    public static string Title(string? words) => string.IsNullOrWhiteSpace(words) ? ""
        : $" \"{Escape(words.Trim()).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static bool IsMark(string line, int at) => line[at] switch
    {
        '\\' or '`' or '*' or '[' or ']' or '<' or '~' or '^' or '|' or '{' => true,
        '_' => !IsWord(line, at - 1) || !IsWord(line, at + 1),
        '=' or '+' => IsSame(line, at, at - 1) || IsSame(line, at, at + 1),
        '&' => Entity().IsMatch(line.AsSpan(at)),
        _ => false,
    };

    private static bool IsWord(string line, int at) => at >= 0 && at < line.Length && char.IsLetterOrDigit(line[at]);

    private static bool IsSame(string line, int at, int other) => other >= 0 && other < line.Length && line[at] == line[other];

    [GeneratedRegex(@"[ \t\r\n\f]+")]
    private static partial Regex WhiteSpace();

    [GeneratedRegex("^(?m)( *)([#>:+=-])")]
    private static partial Regex MarkAtStart();

    [GeneratedRegex(@"^(?m)( *)(\d{1,9})([.)])")]
    private static partial Regex NumberAtStart();

    [GeneratedRegex("^&(?:#|[a-zA-Z])[a-zA-Z0-9]*;")]
    private static partial Regex Entity();
}
