namespace Site.Search;

/// <summary>Takes Dutch and English plural and adjective endings off folded words, as theme/README.md sets out step by step.</summary>
internal static class Stemmer
{
    private static readonly (string Plural, string Singular)[] Irregular =
        [("kinderen", "kind"), ("schepen", "schip"), ("steden", "stad"), ("leden", "lid")];

    /// <summary>Stems the word in place.</summary>
    /// <returns>How many characters of it are left.</returns>
    public static int Stem(Span<char> word)
    {
        if (word.Length < 4 || word.ContainsAnyExceptInRange('a', 'z')) return word.Length;
        foreach (var (plural, singular) in Irregular)
        {
            if (!word.EndsWith(plural)) continue;
            singular.CopyTo(word[^plural.Length..]);
            return word.Length - plural.Length + singular.Length;
        }

        for (var before = 0; before != word.Length;)
        {
            before = word.Length;
            word = WithoutE(WithoutEn(WithoutS(word)));
        }

        return WithoutDoubleVowel(WithoutDoubleConsonant(WithPlainI(word))).Length;
    }

    private static Span<char> WithoutS(Span<char> word)
    {
        if (word.Length < 5 || word[^1] != 's') return word;
        if (word[^2] == 'e' && HasHiss(word[..^2])) return word[..^2];
        return word[^2] is 'a' or 'i' or 'u' or 's' ? word : word[..^1];
    }

    private static bool HasHiss(ReadOnlySpan<char> word)
        => word.EndsWith("ss") || word.EndsWith("x") || word.EndsWith("ch") || word.EndsWith("sh");

    private static Span<char> WithoutEn(Span<char> word)
    {
        if (word.Length < 5 || !word.EndsWith("en")) return word;
        word = word[..^2];
        if (word[^1] == 'v') word[^1] = 'f';
        else if (word[^1] == 'z') word[^1] = 's';
        return word;
    }

    private static Span<char> WithoutE(Span<char> word)
        => word.Length >= 6 && (word.EndsWith("se") || word.EndsWith("che")) ? word[..^1] : word;

    private static Span<char> WithPlainI(Span<char> word)
    {
        if (word.EndsWith("ie")) return word[..^1];
        if (word.Length > 1 && word[^1] == 'y' && !IsVowel(word[^2])) word[^1] = 'i';
        return word;
    }

    private static Span<char> WithoutDoubleConsonant(Span<char> word)
        => word.Length > 1 && word[^1] == word[^2] && !IsVowel(word[^1]) ? word[..^1] : word;

    private static Span<char> WithoutDoubleVowel(Span<char> word)
    {
        if (word.Length < 4) return word;
        if (IsLongVowel(word[^2], word[^1])) return word[..^1];
        if (IsVowel(word[^1]) || !IsLongVowel(word[^3], word[^2])) return word;
        word[^2] = word[^1];
        return word[..^1];
    }

    private static bool IsLongVowel(char first, char second) => first == second && first is 'a' or 'e' or 'o' or 'u';

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
