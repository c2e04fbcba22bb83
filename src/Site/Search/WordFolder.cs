using System.Text;

namespace Site.Search;

/// <summary>
/// Makes terms of words: without marks, in lower case, without endings. <c>assets/search.js</c> does the same to what a visitor
/// types; theme/README.md says what that is.
/// </summary>
internal sealed class WordFolder
{
    private char[] _term = new char[256];

    /// <summary>The term of a run of letters, digits and marks; empty where it is too short to be looked for.</summary>
    /// <returns>Valid until the next call.</returns>
    public ReadOnlySpan<char> Fold(ReadOnlySpan<char> word)
    {
        // One UTF-16 unit decomposes into 4 at most, and a letter is replaced by 2 at most.
        if (_term.Length < word.Length * 4) _term = new char[word.Length * 4];
        var length = Ascii.IsValid(word) ? LowerAscii(word) : LowerAny(word);
        var folded = _term.AsSpan(0, length);
        if (length < 2 || (length == 2 && char.IsHighSurrogate(folded[0]))) return [];
        return folded[..Stemmer.Stem(folded)];
    }

    private int LowerAscii(ReadOnlySpan<char> word)
    {
        Ascii.ToLower(word, _term, out var length);
        return length;
    }

    private int LowerAny(ReadOnlySpan<char> word)
    {
        var length = 0;
        foreach (var rune in word.ToString().Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (!WordLexer.IsMark(Rune.GetUnicodeCategory(rune))) length += Append(Rune.ToLowerInvariant(rune), length);
        }

        return length;
    }

    private int Append(Rune lower, int at)
    {
        var target = _term.AsSpan(at);
        if (Replacement(lower.Value) is not { } letters) return lower.EncodeToUtf16(target);
        letters.CopyTo(target);
        return letters.Length;
    }

    private static string? Replacement(int letter) => letter switch
    {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'đ' => "d",
        'ð' => "d",
        'ł' => "l",
        'þ' => "th",
        'ı' => "i",
        'ĳ' => "ij",
        'ς' => "σ",
        _ => null,
    };
}
