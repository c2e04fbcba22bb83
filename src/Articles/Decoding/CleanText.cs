using System.Buffers;
using System.Text;

namespace Articles.Decoding;

/// <summary>
/// Text as the rest of the code may expect it: NFC, line feeds, plain spaces and tabs only, nothing invisible that XML or a reader would
/// choke on.
/// </summary>
internal static class CleanText
{
    /// <summary>
    /// Characters that need no second look: printable ASCII, line feed, Latin letters with their marks, common punctuation.
    /// </summary>
    private static readonly SearchValues<char> Clean = SearchValues.Create(CleanCharacters());

    /// <summary>The cleaned text; the same characters where they were clean already.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyExcept(Clean))
            return text;

        var buffer = new StringBuilder(text.Length);
        var normalize = false;
        for (var rest = text; ;)
        {
            var at = rest.IndexOfAnyExcept(Clean);
            buffer.Append(at < 0 ? rest : rest[..at]);
            if (at < 0)
                break;
            rest = rest[at..];
            rest = rest[AppendOdd(buffer, rest, ref normalize)..];
        }

        var clean = buffer.ToString();
        return normalize && !clean.IsNormalized() ? clean.Normalize() : clean;
    }

    /// <summary>The text with every run of white space as one space, and none at its ends.</summary>
    public static string Line(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var isSingle = text.IndexOfAny('\t', '\n') < 0 && text.IndexOf("  ", StringComparison.Ordinal) < 0;
        if (isSingle)
            return text.ToString();

        var buffer = new StringBuilder(text.Length);
        foreach (var word in text.Split(' '))
            AppendWord(buffer, text[word]);
        return buffer.ToString();
    }

    private static void AppendWord(StringBuilder buffer, ReadOnlySpan<char> word)
    {
        foreach (var part in word.SplitAny('\t', '\n'))
        {
            if (word[part].IsEmpty)
                continue;
            if (buffer.Length > 0)
                buffer.Append(' ');
            buffer.Append(word[part]);
        }
    }

    /// <summary>Handles one character outside the clean set; returns how many characters it took.</summary>
    private static int AppendOdd(StringBuilder buffer, ReadOnlySpan<char> rest, ref bool normalize)
    {
        var c = rest[0];
        switch (c)
        {
            case '\r':
                buffer.Append('\n');
                return rest is ['\r', '\n', ..] ? 2 : 1;
            case '\f' or '\v' or '\u0085' or '\u2028' or '\u2029':
                buffer.Append('\n');
                return 1;
            case < ' ' or (>= '\u007F' and <= '\u009F') or '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' or '\uFFFE' or '\uFFFF':
                return 1;
            case (>= '\u200E' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
                or (>= '\uFFF9' and <= '\uFFFB'):
                return 1;
            case '\u200C' or '\u200D':
                // A joiner has a meaning in scripts that join and in emoji, and none between Latin letters.
                if (buffer.Length > 0 && buffer[^1] >= '\u0590')
                    buffer.Append(c);
                return 1;
        }

        if (char.IsSurrogate(c))
            return AppendSurrogates(buffer, rest);
        if (char.IsWhiteSpace(c))
        {
            buffer.Append(' ');
            return 1;
        }

        normalize = true;
        buffer.Append(c);
        return 1;
    }

    private static int AppendSurrogates(StringBuilder buffer, ReadOnlySpan<char> rest)
    {
        if (Rune.DecodeFromUtf16(rest, out var rune, out var length) != OperationStatus.Done || (rune.Value & 0xFFFE) == 0xFFFE)
            buffer.Append('\uFFFD');
        else
            buffer.Append(rest[..length]);
        return length;
    }

    private static string CleanCharacters()
    {
        var clean = new StringBuilder("\n\t‘’‚‛“”„‟†‡•…‰‹›€–—Ⓒ");
        for (var c = ' '; c <= '~'; c++)
            clean.Append(c);
        for (var c = '\u00A1'; c <= '\u017F'; c++)
            clean.Append(c == '\u00AD' ? "" : c.ToString());
        return clean.ToString();
    }
}
