using System.Collections.Immutable;

namespace Articles.Languages;

/// <summary>Finds the language of a text by its function words: each counts for the languages that have it, the fewer the more.</summary>
internal static class LanguageFinder
{
    /// <summary>More of a text than this does not make the answer surer.</summary>
    private const int SampleLength = 3000;

    private const int LongestFunctionWord = 12;

    /// <summary>BCP 47 tag of the text, or the site's where too few words tell.</summary>
    public static string Find(ImmutableArray<Block> blocks, string siteLanguage, ImmutableArray<Decision>.Builder? decisions)
    {
        var votes = new LanguageVotes();
        var rest = SampleLength;
        foreach (var block in blocks)
        {
            Count(block.Text.AsSpan(0, Math.Min(block.Text.Length, rest)), votes);
            rest -= block.Text.Length;
            if (rest <= 0)
                break;
        }

        var language = votes.Winner(siteLanguage);
        decisions?.Add(new Decision("language", votes.Rule, votes.ToString()));
        return language;
    }

    private static void Count(ReadOnlySpan<char> text, LanguageVotes votes)
    {
        Span<char> word = stackalloc char[LongestFunctionWord];
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsLetter(c))
            {
                if (length < LongestFunctionWord)
                    word[length] = Letters.ToLower(c);
                length++;
                if (c >= LanguageVotes.FirstTellingLetter)
                    votes.AddLetter(c);
                continue;
            }

            if (length > 0)
                votes.AddWord(word[..Math.Min(length, LongestFunctionWord)], length);
            length = 0;
        }

        if (length > 0)
            votes.AddWord(word[..Math.Min(length, LongestFunctionWord)], length);
    }
}
