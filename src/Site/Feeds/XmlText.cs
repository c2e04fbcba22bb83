using System.Text;
using System.Xml;

namespace Site.Feeds;

/// <summary>
/// Text that XML 1.0 can carry: control characters, lone surrogates and the two non-characters are left out (§2.2), and so is
/// the sign that stands for a character which was lost, since feed validators warn of it.
/// </summary>
internal static class XmlText
{
    public static string Clean(string text)
    {
        var index = FirstForbidden(text);
        if (index < 0)
            return text;

        var clean = new StringBuilder(text.Length).Append(text, 0, index);
        for (; index < text.Length; index++)
        {
            var length = LengthAt(text, index);
            clean.Append(text, index, length);
            index += Math.Max(0, length - 1);
        }

        return clean.ToString();
    }

    /// <summary>Where the first character stands that is left out; -1 for none.</summary>
    public static int FirstForbidden(ReadOnlySpan<char> text)
    {
        for (var from = 0; ;)
        {
            // Nearly every text lies in this one range, which takes a vector instruction for many characters at once.
            var odd = text[from..].IndexOfAnyExceptInRange(' ', '\uD7FF');
            if (odd < 0)
                return -1;
            from += odd;
            var length = LengthAt(text, from);
            if (length == 0)
                return from;
            from += length;
        }
    }

    /// <summary>How many code units of a character that stays stand at a position: 0 for one that is left out.</summary>
    private static int LengthAt(ReadOnlySpan<char> text, int index)
    {
        if (text[index] == '\uFFFD')
            return 0;
        if (XmlConvert.IsXmlChar(text[index]))
            return 1;
        return index + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[index + 1], text[index]) ? 2 : 0;
    }
}
