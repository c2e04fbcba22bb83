using System.Globalization;

namespace Statiq.Common;

/// <summary>
/// Writes a pattern with braces out: <c>a{b,c}</c> is <c>ab</c> and <c>ac</c>, <c>a{1..3}</c> is <c>a1</c>, <c>a2</c>
/// and <c>a3</c>, <c>a{!b,}</c> is <c>a</c> but not <c>ab</c>. Braces without a comma or range are kept.
/// </summary>
internal static class BraceExpansion
{
    public static IEnumerable<string> Expand(string pattern)
    {
        var open = FindOpen(pattern, 0);
        while (open >= 0)
        {
            var close = FindClose(pattern, open);
            if (close < 0)
                break;
            if (Alternatives(pattern[(open + 1)..close]) is { } alternatives)
                return alternatives.SelectMany(x => Expand(Join(pattern[..open], x, pattern[(close + 1)..])));

            open = FindOpen(pattern, open + 1);
        }

        return [pattern.Replace("\\{", "{", StringComparison.Ordinal).Replace("\\}", "}", StringComparison.Ordinal)];
    }

    // A negated alternative negates the whole pattern; an empty one must not leave two slashes behind.
    private static string Join(string prefix, string alternative, string suffix)
    {
        var isNegated = alternative.StartsWith('!');
        var text = isNegated ? alternative[1..] : alternative;
        if (text.Length == 0 && prefix.EndsWith('/') && suffix.StartsWith('/'))
            suffix = suffix[1..];
        return (isNegated && !prefix.StartsWith('!') ? "!" : "") + prefix + text + suffix;
    }

    private static int FindOpen(string pattern, int start)
    {
        for (var i = start; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\')
                i++;
            else if (pattern[i] == '{')
                return i;
        }

        return -1;
    }

    private static int FindClose(string pattern, int open)
    {
        var depth = 0;
        for (var i = open; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '\\':
                    i++;
                    break;
                case '{':
                    depth++;
                    break;
                case '}' when --depth == 0:
                    return i;
            }
        }

        return -1;
    }

    private static List<string> Alternatives(string body)
    {
        var range = body.Split("..");
        if (range.Length == 2 && int.TryParse(range[0], out var first) && int.TryParse(range[1], out var last))
            return Range(first, last);

        var parts = new List<string>();
        var depth = 0;
        var start = 0;
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] == '{')
                depth++;
            else if (body[i] == '}')
                depth--;
            else if (body[i] == ',' && depth == 0)
            {
                parts.Add(body[start..i]);
                start = i + 1;
            }
        }

        parts.Add(body[start..]);
        return parts.Count > 1 ? parts : null;
    }

    private static List<string> Range(int first, int last)
    {
        var step = first <= last ? 1 : -1;
        return [.. Enumerable.Range(0, Math.Abs(last - first) + 1)
            .Select(x => (first + (x * step)).ToString(CultureInfo.InvariantCulture))];
    }
}
