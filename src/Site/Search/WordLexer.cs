using System.Globalization;
using System.Text;

namespace Site.Search;

/// <summary>Finds the words of a text: the longest runs of letters, decimal digits and the marks upon them.</summary>
internal ref struct WordLexer(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _position;

    /// <summary>False at the end of the text.</summary>
    public bool TryNext(out ReadOnlySpan<char> word)
    {
        while (_position < _text.Length)
        {
            var start = _position;
            _position = EndOfRun(start);
            if (_position > start)
            {
                word = _text[start.._position];
                return true;
            }

            _position++;
        }

        word = [];
        return false;
    }

    public static bool IsMark(UnicodeCategory category)
        => category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private readonly int EndOfRun(int position)
    {
        var text = _text;
        while (position < text.Length)
        {
            var unit = text[position];
            var length = char.IsAsciiLetterOrDigit(unit) ? 1 : char.IsAscii(unit) ? 0 : PartAt(position);
            if (length == 0) break;
            position += length;
        }

        return position;
    }

    // How many UTF-16 units the part of a word that stands there takes; 0 where none does.
    private readonly int PartAt(int position)
    {
        var unit = _text[position];
        if (!char.IsSurrogate(unit)) return IsPart(CharUnicodeInfo.GetUnicodeCategory(unit)) ? 1 : 0;
        Rune.DecodeFromUtf16(_text[position..], out var rune, out var length);
        return IsPart(Rune.GetUnicodeCategory(rune)) ? length : 0;
    }

    private static bool IsPart(UnicodeCategory category)
        => category <= UnicodeCategory.OtherLetter || category == UnicodeCategory.DecimalDigitNumber || IsMark(category);
}
