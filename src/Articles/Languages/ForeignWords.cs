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
    private const int OwnWords = 32;

    /// <summary>So many different words of one language are no title or loan.</summary>
    private const int FewestDifferent = 3;

    /// <summary>One in so many words of a block at least is a function word of its language alone.</summary>
    private const int Share = 6;

    /// <summary>No function word is longer.</summary>
    private const int LongestWord = 16;

    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("„“”\"«»");

    private static readonly FunctionWordTable Table = FunctionWordTable.Instance;

    private static readonly ImmutableArray<string[]> Own =
    [
        .. Table.Languages.Select((_, language) => Table.Words.Where(word => word.Key.Length > 1 && IsOf(word.Value, language))
            .Take(OwnWords).Select(word => $" {word.Key} ").ToArray()),
    ];

    /// <summary>Verbs of each language that no other has: of a quotation's attribution, mostly.</summary>
    private static readonly Lazy<ImmutableArray<FrozenSet<string>>> OwnVerbs = new(() =>
    {
        string[] lines = [.. EmbeddedData.Lines("finite-verbs.txt"), .. EmbeddedData.Lines("speech-verbs.txt")];
        var words = lines.SelectMany(line => line[3..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (word, line[..2])))
            .ToLookup(pair => pair.word, pair => pair.Item2);
        return [.. Table.Languages.Select((name, language) => words
            .Where(word => word.All(other => other == name)
                && (!Table.Words.TryGetValue(word.Key, out var known) || IsOf(known, language)))
            .Select(word => word.Key).ToFrozenSet(StringComparer.Ordinal))];
    });

    /// <summary>
    /// True where a block has a word that the language of its text has and no other; and for a text in a language that is not known here,
    /// unless it is in another script. Cheap: most blocks have one within a line.
    /// </summary>
    public static bool HasOwn(string text, string language)
    {
        var own = IndexOf(language);
        if (own < 0)
            return !ScriptVotes.IsOtherScript(language);
        foreach (var word in Own[own])
        {
            if (text.Contains(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>The language of a block; null for that of its text, and where it is not sure.</summary>
    public static string? LanguageOf(string text, string language)
    {
        var own = IndexOf(language);
        if (Count(text, own) is not { } count)
            return null;

        int best = 0, second = -1;
        for (var i = 1; i < count.Votes.Length; i++)
        {
            if (count.Votes[i] > count.Votes[best])
                (best, second) = (i, best);
            else if (second < 0 || count.Votes[i] > count.Votes[second])
                second = i;
        }

        if (best == own || count.Different[best] < FewestDifferent)
            return null;

        var isSure = count.Only[best] * Share >= count.Words && count.Votes[best] >= 2 * count.Votes[second]
            && count.Capitals * 2 <= count.Words && IsAttributedIn(best, text)
            && (own < 0 || !HasVerbOf(own, text));
        return isSure ? Table.Languages[best] : null;
    }

    /// <summary>
    /// What stands before and behind a quotation is in the language, too: it is the text's own otherwise (<c>”, grapte Rutte.</c>).
    /// </summary>
    private static bool IsAttributedIn(int language, string text)
    {
        var first = text.AsSpan().IndexOfAny(QuotationMarks);
        var around = first < 0 ? "" : $"{text[..first]} {text[(text.AsSpan().LastIndexOfAny(QuotationMarks) + 1)..]}";
        return WordCounter.Count(around) == 0 || Count(around, own: -1)!.Only[language] > 0;
    }

    private static bool HasVerbOf(int language, string text)
    {
        foreach (var word in text.Split([' ', '.', ',', '”', '"'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (OwnVerbs.Value[language].Contains(word))
                return true;
        }

        return false;
    }

    /// <summary>Null as soon as there is a word that only the language of the text has.</summary>
    private static BlockCount? Count(ReadOnlySpan<char> text, int own)
    {
        var count = new BlockCount(Table.Languages.Length);
        var known = Table.Words.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> lower = stackalloc char[LongestWord];
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && char.IsLetter(text[end]))
                end++;
            if (end > start)
            {
                count.Words++;
                count.Capitals += char.IsUpper(text[start]) ? 1 : 0;
                if (end - start <= LongestWord && known.TryGetValue(lower[..text[start..end].ToLowerInvariant(lower)], out var word))
                {
                    if (own >= 0 && IsOf(word, own))
                        return null;
                    count.Add(word);
                }
            }

            start = end + 1;
        }

        return count;
    }

    private static bool IsOf(FunctionWord word, int language) => word.Languages is [var only] && only == language;

    private static int IndexOf(string language) => Table.Languages.IndexOf(language.Split('-')[0]);

    private sealed class BlockCount(int languages)
    {
        private readonly List<FunctionWord> _seen = [];

        /// <summary>What all function words say for each language.</summary>
        public double[] Votes { get; } = new double[languages];

        /// <summary>How many words each language has and no other.</summary>
        public int[] Only { get; } = new int[languages];

        /// <summary>How many different ones.</summary>
        public int[] Different { get; } = new int[languages];

        public int Words { get; set; }

        public int Capitals { get; set; }

        public void Add(FunctionWord word)
        {
            foreach (var language in word.Languages)
                Votes[language] += word.Weight;
            if (word.Languages is not [var only])
                return;

            Only[only]++;
            if (_seen.Contains(word))
                return;
            _seen.Add(word);
            Different[only]++;
        }
    }
}
