using System.Text;

namespace Articles.Words;

/// <summary>The number in square brackets by which a text refers to a note, and that stands before the note: <c>[1]</c>.</summary>
internal static class NoteMark
{
    private const int MostDigits = 3;

    /// <summary>Length of the mark at an offset; 0 where there is none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int at)
    {
        if (at + 2 >= text.Length || text[at] != '[')
            return 0;

        var end = at + 1;
        while (end < text.Length && end - at <= MostDigits && char.IsAsciiDigit(text[end]))
            end++;
        return end > at + 1 && end < text.Length && text[end] == ']' ? end + 1 - at : 0;
    }

    /// <summary>The number of the note that a block is; 0 for any other block.</summary>
    public static int NumberOf(ReadOnlySpan<char> block) =>
        LengthAt(block, 0) is > 0 and var length && length + 1 < block.Length && block[length] == ' '
            ? int.Parse(block[1..(length - 1)], System.Globalization.CultureInfo.InvariantCulture) : 0;

    /// <summary>A text without the mark that it ends with.</summary>
    public static ReadOnlySpan<char> WithoutLast(ReadOnlySpan<char> text)
    {
        var open = text is [.., ']'] ? text.LastIndexOf('[') : -1;
        return open > 0 && LengthAt(text, open) == text.Length - open ? text[..open].TrimEnd() : text;
    }

    /// <summary>Words without the marks in them, for where no note can be reached.</summary>
    public static string Without(string text)
    {
        var from = text.IndexOf('[', StringComparison.Ordinal);
        if (from < 0)
            return text;

        var words = new StringBuilder(text.Length).Append(text, 0, from);
        for (var at = from; at < text.Length; at++)
        {
            var length = LengthAt(text, at);
            if (length == 0)
                words.Append(text[at]);
            at += Math.Max(0, length - 1);
        }

        return words.ToString().Replace("  ", " ", StringComparison.Ordinal).Trim();
    }
}
