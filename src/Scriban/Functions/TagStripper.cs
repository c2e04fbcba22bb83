using System.Text;

namespace Scriban.Functions;

/// <summary>Takes tags, comments, and scripts and styles with their content out of HTML. One pass; what never closes stays.</summary>
internal static class TagStripper
{
    private static readonly (string Open, string Close)[] Wholes = [("<script", "</script>"), ("<!--", "-->"), ("<style", "</style>")];

    public static string Strip(string text)
    {
        var open = text.IndexOf('<', StringComparison.Ordinal);
        if (open < 0)
            return text;
        var result = new StringBuilder(text.Length);
        var at = 0;
        while (open >= 0)
        {
            var end = FindEnd(text, open);
            if (end < 0)
                break;
            result.Append(text, at, open - at);
            at = end;
            open = text.IndexOf('<', at);
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    private static int FindEnd(string text, int open)
    {
        foreach (var (start, close) in Wholes)
        {
            if (string.Compare(text, open, start, 0, start.Length, StringComparison.OrdinalIgnoreCase) == 0
                && text.IndexOf(close, open, StringComparison.OrdinalIgnoreCase) is var at && at >= 0)
            {
                return at + close.Length;
            }
        }

        return text.IndexOf('>', open) is var end && end >= 0 ? end + 1 : -1;
    }
}
