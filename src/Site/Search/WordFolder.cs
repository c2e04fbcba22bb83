using System.Text;

namespace Site.Search;

/// <summary>
/// Makes terms of words: without marks, in lower case, without endings. <c>assets/search.js</c> does the same to what a visitor
/// types; theme/README.md says what that is.
/// </summary>
internal sealed class WordFolder
{
    /// <summary>
    /// How many letters (code points) of a word count: more tell no words apart, and what is made of a term grows with it.
    /// </summary>
    public const int MostLetters = 64;

    private const int Stretch = 256;

    // Two UTF-16 units are enough for any letter; the last one that is added may be one or two more.
    private readonly char[] _term = new char[2 * MostLetters + 2];

    // One UTF-16 unit decomposes into 4 at most.
    private readonly char[] _decomposed = new char[Stretch * 4];

    /// <summary>The term of a run of letters, digits and marks; empty where it is too short to be looked for.</summary>
    /// <returns>Valid until the next call.</returns>
    public ReadOnlySpan<char> Fold(ReadOnlySpan<char> word)
    {
        // What follows the last letter that counts may be marks upon it, and those go anyway.
        var start = word[..Math.Min(word.Length, MostLetters)];
        var length = Ascii.IsValid(start) ? LowerAscii(start) : LowerAny(word);
        var folded = FirstLetters(_term.AsSpan(0, length));
        if (folded.IsEmpty || (folded.Length == 1 && !WordLexer.IsUnspaced(folded[0]))) return [];
        if (folded.Length == 2 && char.IsHighSurrogate(folded[0])) return [];
        return folded[..Stemmer.Stem(folded)];
    }

    private int LowerAscii(ReadOnlySpan<char> word)
    {
        Ascii.ToLower(word, _term, out var length);
        return length;
    }

    // Stretch by stretch: a character decomposes by itself, and only marks, which go, change places with those before them.
    private int LowerAny(ReadOnlySpan<char> word)
    {
        var length = 0;
        while (!word.IsEmpty && length < 2 * MostLetters)
        {
            var stretch = word[..EndOfStretch(word)];
            word = word[stretch.Length..];
            stretch.TryNormalize(_decomposed, out var decomposed, NormalizationForm.FormD);
            length = LowerDecomposed(_decomposed.AsSpan(0, decomposed), length);
        }

        return length;
    }

    private int LowerDecomposed(ReadOnlySpan<char> letters, int length)
    {
        foreach (var rune in letters.EnumerateRunes())
        {
            if (length >= 2 * MostLetters) break;
            if (!WordLexer.IsMark(Rune.GetUnicodeCategory(rune))) length += Append(Rune.ToLowerInvariant(rune), length);
        }

        return length;
    }

    private static int EndOfStretch(ReadOnlySpan<char> word) =>
        word.Length <= Stretch ? word.Length : char.IsHighSurrogate(word[Stretch - 1]) ? Stretch - 1 : Stretch;

    private static Span<char> FirstLetters(Span<char> term)
    {
        if (term.Length <= MostLetters) return term;
        var end = 0;
        for (var letters = 0; letters < MostLetters && end < term.Length; letters++) end += char.IsHighSurrogate(term[end]) ? 2 : 1;
        return term[..end];
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
