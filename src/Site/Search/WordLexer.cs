using System.Globalization;
using System.Text;

namespace Site.Search;

/// <summary>
/// Finds the words of a text: the longest runs of letters, decimal digits and the marks upon them. Chinese and Japanese put no
/// space between words: there every two letters that follow one another are one.
/// </summary>
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
            if (IsUnspaced(_text[start]))
            {
                word = Pair(start);
                return true;
            }

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

    // The last letter of a run stands by itself only where the run has no other.
    private ReadOnlySpan<char> Pair(int start)
    {
        var isPair = start + 1 < _text.Length && IsUnspaced(_text[start + 1]);
        _position = isPair && !(start + 2 < _text.Length && IsUnspaced(_text[start + 2])) ? start + 2 : start + 1;
        return _text.Slice(start, isPair ? 2 : 1);
    }

    // Ideographs and kana; what else is in these blocks is no letter.
    public static bool IsUnspaced(char unit) => unit is >= '\u3005' and <= '\u9FFF' && char.IsLetter(unit);

    public static bool IsMark(UnicodeCategory category)
        => category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private readonly int EndOfRun(int position)
    {
        var text = _text;
        while (position < text.Length)
        {
            var unit = text[position];
            var length = char.IsAsciiLetterOrDigit(unit) ? 1 : char.IsAscii(unit) || IsUnspaced(unit) ? 0 : PartAt(position);
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
