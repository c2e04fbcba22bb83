using System.Globalization;
using System.Text;

namespace Articles;

/// <summary>The ASCII letters that stand for other letters in slugs and keys.</summary>
internal static class Letters
{
    private static readonly string?[] Ascii = BuildAscii();

    private static readonly Dictionary<int, string> Table = Build(
        "ß ss ẞ ss æ ae Æ ae œ oe Œ oe ø o Ø o ł l Ł l đ d Đ d ð d Ð d þ th Þ th ı i ĸ k ŋ n Ŋ n ħ h Ħ h ĳ ij Ĳ ij ŀ l ŧ t Ŧ t "
        + "ﬀ ff ﬁ fi ﬂ fl ﬃ ffi ﬄ ffl ſ s "
        + "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o "
        + "а a б b в v г g д d е e ж zj з z и i к k л l м m н n о o "
        + "п p р r с s т t у oe ф f х ch ц ts ч tsj ш sj щ sjtsj ъ - ы y ь - э e ю joe я ja "
        + "і i є je ґ g ђ dj ј j љ lj њ nj ћ c џ dz");

    /// <summary>The letter in lower case; most are, and are not looked up.</summary>
    public static char ToLower(char c) => char.IsLower(c) ? c : char.ToLowerInvariant(c);

    /// <summary>
    /// Lower-case ASCII for a letter or digit; empty for a mark that goes without trace; null for everything that separates
    /// words.
    /// </summary>
    public static string? AsciiOf(Rune rune)
    {
        if (rune.Value < 128)
            return Ascii[rune.Value];
        if (Table.TryGetValue(rune.Value, out var letters))
            return letters;
        if (Rune.IsLetter(rune) && Table.TryGetValue(Rune.ToLowerInvariant(rune).Value, out letters))
            return letters;

        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => "",
            UnicodeCategory.DecimalDigitNumber => ((int)Rune.GetNumericValue(rune)).ToString(CultureInfo.InvariantCulture),
            _ => rune.Value is 0x2019 or 0x2018 ? "" : null,
        };
    }

    private static string?[] BuildAscii()
    {
        var table = new string?[128];
        for (var c = '\0'; c < table.Length; c++)
            table[c] = char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c).ToString() : c == '\'' ? "" : null;
        return table;
    }

    private static Dictionary<int, string> Build(string pairs)
    {
        var parts = pairs.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var table = new Dictionary<int, string>();
        for (var i = 0; i + 1 < parts.Length; i += 2)
            table[Rune.GetRuneAt(parts[i], 0).Value] = parts[i + 1] == "-" ? "" : parts[i + 1];
        return table;
    }
}
