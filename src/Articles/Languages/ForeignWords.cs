using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Articles.Languages;

/// <summary>
/// Tells a block in Latin letters that is surely in another language than its text, by function words that one language has.
/// </summary>
internal static class ForeignWords
{
    /// <summary>How many of its commonest words show that a block is in the language of its text.</summary>
    private const int OwnWords = 24;

    /// <summary>So many different words of one language are no title or loan.</summary>
    private const int FewestDifferent = 3;

    /// <summary>One in so many words of a block at least is a function word of its language alone.</summary>
    private const int Share = 6;

    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("„“”\"«»");

    private static readonly Lazy<FunctionWordTable> Table = new(FunctionWordTable.Read);

    private static readonly Lazy<ImmutableArray<SearchValues<string>>> Own = new(() =>
        [.. Table.Value.Languages.Select((_, language) => SearchValues.Create(
            [.. Table.Value.Words.Where(word => IsOf(word.Value, language)).Take(OwnWords).Select(word => $" {word.Key} ")],
            StringComparison.OrdinalIgnoreCase))]);

    /// <summary>Verbs of each language that no other has: of a quotation's attribution, mostly.</summary>
    private static readonly Lazy<ImmutableArray<FrozenSet<string>>> OwnVerbs = new(() =>
    {
        string[] lines = [.. EmbeddedData.Lines("finite-verbs.txt"), .. EmbeddedData.Lines("speech-verbs.txt")];
        var words = lines.SelectMany(line => line[3..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (word, line[..2])))
            .ToLookup(pair => pair.word, pair => pair.Item2);
        return [.. Table.Value.Languages.Select((name, language) => words
            .Where(word => word.All(other => other == name) && (!Table.Value.Words.TryGetValue(word.Key, out var known) || IsOf(known, language)))
            .Select(word => word.Key).ToFrozenSet(StringComparer.Ordinal))];
    });

    /// <summary>
    /// True where a block has a word that the language of its text has and no other; and for a text in a language that is not known here,
    /// unless it is in another script. Cheap: most blocks have one within a line.
    /// </summary>
    public static bool HasOwn(string text, string language)
    {
        var own = IndexOf(language);
        return own < 0 ? !ScriptVotes.IsOtherScript(language) : text.AsSpan().ContainsAny(Own.Value[own]);
    }

    /// <summary>The language of a block; null for that of its text, and where it is not sure.</summary>
    public static string? LanguageOf(string text, string language)
    {
        var own = IndexOf(language);
        var count = Count(text, own < 0 ? [] : OwnVerbs.Value[own]);
        var best = Array.IndexOf(count.Votes, count.Votes.Max());
        var second = count.Votes.Where((_, i) => i != best).Max();
        var isSure = best != own && !count.HasOwnVerb && (own < 0 || count.Only[own] == 0)
            && count.Different[best] >= FewestDifferent && count.Only[best] * Share >= count.Words && count.Votes[best] >= 2 * second
            && count.Capitals * 2 <= count.Words && IsAttributedIn(best, text);
        return isSure ? Table.Value.Languages[best] : null;
    }

    /// <summary>
    /// What stands before and behind a quotation is in the language, too: it is the text's own otherwise (<c>”, grapte Rutte.</c>).
    /// </summary>
    private static bool IsAttributedIn(int language, string text)
    {
        var first = text.AsSpan().IndexOfAny(QuotationMarks);
        var around = first < 0 ? "" : $"{text[..first]} {text[(text.AsSpan().LastIndexOfAny(QuotationMarks) + 1)..]}";
        return WordCounter.Count(around) == 0 || Count(around, []).Only[language] > 0;
    }

    private static BlockCount Count(string text, FrozenSet<string> ownVerbs)
    {
        var languages = Table.Value.Languages.Length;
        var (votes, only) = (new double[languages], new int[languages]);
        var seen = new HashSet<FunctionWord>(ReferenceEqualityComparer.Instance);
        int words = 0, capitals = 0;
        var hasOwnVerb = false;
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && char.IsLetter(text[end]))
                end++;
            if (end > start)
            {
                words++;
                capitals += char.IsUpper(text[start]) ? 1 : 0;
                var letters = text[start..end].ToLowerInvariant();
                hasOwnVerb |= ownVerbs.Contains(letters);
                if (Table.Value.Words.TryGetValue(letters, out var word))
                {
                    foreach (var language in word.Languages)
                        votes[language] += word.Weight;
                    only[word.Languages[0]] += word.Languages.Length == 1 ? 1 : 0;
                    seen.Add(word);
                }
            }

            start = end + 1;
        }

        int[] different = [.. Enumerable.Range(0, languages).Select(language => seen.Count(word => IsOf(word, language)))];
        return new(votes, only, different, words, capitals, hasOwnVerb);
    }

    private static bool IsOf(FunctionWord word, int language) => word.Languages is [var only] && only == language;

    private static int IndexOf(string language) => Table.Value.Languages.IndexOf(language.Split('-')[0]);

    /// <param name="Votes">What all function words say for each language.</param>
    /// <param name="Only">How many words each language has and no other.</param>
    /// <param name="Different">How many different ones.</param>
    /// <param name="Words">All of the block.</param>
    /// <param name="Capitals">Those that begin with a capital.</param>
    /// <param name="HasOwnVerb">True for a verb of the text's language among them.</param>
    private readonly record struct BlockCount(
        double[] Votes, int[] Only, int[] Different, int Words, int Capitals, bool HasOwnVerb);
}
