using System.Collections.Frozen;
using Articles.Gazetteers;

namespace Articles.Headlines;

/// <summary>
/// Makes a sentence shorter without making it wrong: articles, days and brackets go, and it is cut only where a clause ends.
/// </summary>
internal static class HeadlineShortener
{
    /// <summary>What cannot be made shorter stays whole up to this length.</summary>
    private const int LongestWhole = 200;

    private const int LongestSentence = 1200;

    /// <summary>What is longer than this is better off without its circumstances, even where it stays too long.</summary>
    private const int VeryLong = 130;

    private const int ShortestCut = 28;

    /// <summary>A headline that ends before a phrase is at least this long, and at most as long as the next says.</summary>
    private const int ShortestStatement = 45;
    private const int LongestStatement = 90;

    private static readonly FrozenSet<string> Verbs = EmbeddedData.LabelledWords("finite-verbs.txt")
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>A sentence that opens with one of these has its main clause last, so that it cannot be cut at its first comma.</summary>
    private static readonly FrozenSet<string> Subordinating = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "toen", "als", "nadat", "omdat", "hoewel", "terwijl", "wie", "wat", "zolang", "sinds", "voordat", "doordat", "zodra", "ondanks",
        "indien", "waar", "volgens", "when", "while", "although", "though", "after", "before", "because", "if", "as", "despite",
        "since", "following", "according", "in", "with");

    /// <summary>Words after a comma or a space that begin what can be left out.</summary>
    private static readonly string[] Clauses =
    [
        ", maar ", ", terwijl ", ", omdat ", ", nadat ", ", waardoor ", ", waarbij ", ", zodat ", ", hoewel ", ", aldus ",
        ", zo ", ", en ", ", want ", ", dat ", ", die ", ", waarmee ", ", ook al ", ", but ", ", while ", ", because ",
        ", after ", ", as ", ", which ", ", who ", ", with ", ", and ", ", according ", " nadat ", " omdat ", " terwijl ",
        " zodat ", " waardoor ", " waarbij ", " waarna ", " because ",
    ];

    /// <summary>Words that count only with an article before them: <c>een aantal mensen</c>, but <c>het aantal stijgt</c>.</summary>
    private static readonly FrozenSet<string> Measures = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "aantal", "soort", "deel", "reeks", "tal", "handvol", "handjevol", "groot", "groep", "bit", "handful", "series", "range", "decade",
        "dozen", "hundred", "thousand", "million", "third", "quarter", "half");

    /// <summary>Function words that a statement may end with.</summary>
    private static readonly FrozenSet<string> MayEnd = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "jaar", "elkaar", "iets", "niets", "alles", "iemand", "niemand", "weer", "nu", "daar", "hier", "meer", "twee", "drie", "andere",
        "zichzelf", "them", "it", "him", "more", "out", "up");

    /// <summary>Words behind an article that make it more than an article, or a pronoun.</summary>
    private static readonly FrozenSet<string> KeepArticle = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "stuk", "stukje", "paar", "tijd", "tijdje", "jaar", "maand", "week", "dag", "uur", "kwartier",
        "beetje", "keer", "eind", "while", "day", "week", "month",
        "van", "op", "of", "in", "aan", "een", "ander", "andere", "meeste", "enige", "eerste", "laatste", "beste", "few", "lot", "number",
        "couple", "year", "only", "first", "last", "one", "zogeheten", "hele");

    /// <param name="sentence">Without its stop.</param>
    /// <param name="grammar">Of its language; null to cut at clauses only.</param>
    /// <param name="goodLength">In characters; longer only where nothing shorter is sure to be right.</param>
    public static string Shorten(string sentence, HeadlineGrammar? grammar, int goodLength)
    {
        // What is longer is no sentence, but text without stops: it is cut off.
        grammar = sentence.Length > LongestSentence ? null : grammar;
        var text = WithoutBrackets(sentence);
        text = TimeCutter.WithoutTimes(text);
        text = WithoutArticle(text, out var wasDropped);
        text = wasDropped ? char.ToUpperInvariant(text[0]) + text[1..] : text;
        if (grammar is not null)
            text = WithoutAsides(text, grammar, goodLength);
        if (text.Length <= goodLength)
            return text;

        if (Best(Statements(text, grammar, goodLength), goodLength) is { } best && (best.Length <= goodLength || grammar is null))
            return best;
        if (grammar is not null && CircumstanceCutter.Without(text, grammar, goodLength) is var bare && bare.Length < text.Length)
        {
            best = bare.Length <= goodLength ? bare : Best(Statements(bare, grammar, goodLength), goodLength) ?? bare;
            if (best.Length <= goodLength)
                return best;
            text = text.Length > VeryLong ? bare : text;
        }

        return Best(Statements(text, grammar, goodLength), goodLength)
            ?? (text.Length <= LongestWhole ? text : null)
            ?? (grammar is null ? null : Best(PhraseCutter.Cuts(text, grammar, mayLoseSource: true), goodLength))
            ?? Ellipsis(text, goodLength);
    }

    /// <summary>One sort of aside after another goes, as long as the sentence is too long.</summary>
    private static string WithoutAsides(string text, HeadlineGrammar grammar, int goodLength)
    {
        foreach (var without in (Func<string, HeadlineGrammar, string>[])
            [AsideCutter.WithoutReport, AsideCutter.WithoutApposition, AsideCutter.WithoutRelative, AsideCutter.WithoutDescriptions])
        {
            if (text.Length > goodLength)
                text = without(text, grammar);
        }

        return text;
    }

    private static IEnumerable<string> Statements(string text, HeadlineGrammar? grammar, int goodLength)
    {
        if (Cut(text, grammar, goodLength) is { } clause)
            yield return clause;
        if (grammar is null)
            yield break;
        if (WithoutLastApposition(text, grammar, goodLength) is { } without)
            yield return without;
        foreach (var statement in PhraseCutter.Cuts(text, grammar))
            yield return statement;
    }

    /// <summary>The longest that is no longer than a good headline; else a shorter one, else a little longer one; or null.</summary>
    private static string? Best(IEnumerable<string> statements, int goodLength)
    {
        string? best = null;
        foreach (var statement in statements)
        {
            if (best is null ? statement.Length >= ShortestCut : Rank(statement) is var rank && (rank > Rank(best)
                || (rank == Rank(best) && (rank == 0 ? statement.Length < best.Length : statement.Length > best.Length))))
                best = statement;
        }

        return best;

        int Rank(string statement) => statement.Length > goodLength ? 0
            : statement.Length < ShortestCut ? -1
            : statement.Length < ShortestStatement || statement.Length > LongestStatement ? 1 : 2;
    }

    /// <summary>True for a function word that waits for another one: an article, a preposition.</summary>
    public static bool IsLoose(string word) => Gazetteer.Instance.FunctionWords.Contains(word) && !MayEnd.Contains(word);

    /// <summary>True for a word that opens a clause which has its main clause behind it.</summary>
    public static bool IsSubordinating(string word) => Subordinating.Contains(word);

    /// <summary>True for such a word that always has a clause behind it.</summary>
    public static bool IsConjunction(string word) =>
        Subordinating.Contains(word) && word is not ("Volgens" or "Ondanks" or "In" or "With" or "Despite" or "Following" or "According");

    public static bool IsVerb(string word) => Verbs.Contains(word.TrimEnd(','));

    public static bool HasVerb(ReadOnlySpan<char> text)
    {
        var lookup = Verbs.GetAlternateLookup<ReadOnlySpan<char>>();
        var isInfinitive = false;
        foreach (var word in text.Split(' '))
        {
            if (!isInfinitive && lookup.Contains(text[word].Trim(",.!?:;”’\"")))
                return true;
            isInfinitive = text[word] is "to";
        }

        return false;
    }

    /// <summary>The text without the article it opens with, where that is one.</summary>
    public static string WithoutArticle(string text, out bool wasDropped)
    {
        wasDropped = false;
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0 || text[..space] is not ("De" or "Het" or "Een" or "The" or "A" or "An"))
            return text;

        var rest = text[(space + 1)..];
        var next = rest.Split(' ', 2)[0].TrimEnd(',');
        if (Measures.Contains(next) && text[..space] is "Een" or "A" or "An")
            return text;
        if (next.EndsWith("ste", StringComparison.Ordinal) && rest.Split(' ', 3) is [_, var verb, ..] && Verbs.Contains(verb))
            return text;
        if (next.Length < 2 || KeepArticle.Contains(next) || Verbs.Contains(next) || !char.IsLetter(next[0]))
            return text;
        if (text.StartsWith("Het ", StringComparison.Ordinal) && !HasVerbBehindSubject(rest))
            return text;

        wasDropped = true;
        return rest;
    }

    /// <summary>Het is an article where a known verb follows its noun in the same clause; else it may be a pronoun: het regent.</summary>
    private static bool HasVerbBehindSubject(string text)
    {
        foreach (var word in text.Split(' ').Skip(1))
        {
            if (Verbs.Contains(word))
                return true;
            if (word.EndsWith(',') || word is "en" or "of" or "dat" or "die" or "omdat" or "want" or "maar")
                return false;
        }

        return false;
    }

    /// <summary>Leaves out articles behind <c>van</c> and <c>dat</c>, as headlines do.</summary>
    public static string WithFewerArticles(string text)
    {
        foreach (var article in (string[])[" van de ", " van het ", " dat de ", " dat het "])
        {
            var at = text.IndexOf(article, StringComparison.Ordinal);
            if (at < 0)
                continue;

            var next = text[(at + article.Length)..].Split(' ', 2)[0];
            if (next.Length >= 5 && !KeepArticle.Contains(next) && !Verbs.Contains(next))
                text = string.Concat(text.AsSpan(0, at), article.AsSpan(0, article.IndexOf(' ', 1)), text.AsSpan(at + article.Length - 1));
        }

        return text;
    }

    private static string WithoutBrackets(string text)
    {
        for (var open = text.IndexOf(" (", StringComparison.Ordinal); open >= 0; open = text.IndexOf(" (", open, StringComparison.Ordinal))
        {
            var close = text.IndexOf(')', open);
            if (close < 0 || close - open < 5)
            {
                // An age stays: (34).
                if (close < 0)
                    return text;
                open = close;
                continue;
            }

            text = text.Remove(open, close - open + 1);
            if (open >= text.Length)
                return text;
        }

        return text;
    }

    /// <summary>
    /// What stands behind the last comma goes, where it says no more than what something is: <c>Titan, de grootste maan</c>.
    /// </summary>
    private static string? WithoutLastApposition(string text, HeadlineGrammar? grammar, int goodLength)
    {
        var comma = text.LastIndexOf(", ", StringComparison.Ordinal);
        if (grammar is null || Subordinating.Contains(text.Split(' ', 2)[0])
            || comma < ShortestStatement || comma > goodLength || !IsWhole(text[..comma], grammar))
            return null;

        var rest = text[(comma + 2)..];
        var isMore = grammar.HasVerb(rest) || rest.Split(' ').Any(word => grammar.Joins.Contains(word) || grammar.IsGuard(word));
        return isMore ? null : text[..comma];
    }

    private static string? Cut(string text, HeadlineGrammar? grammar, int goodLength)
    {
        var first = text.Split(' ', 2)[0];
        if (Subordinating.Contains(first))
            return null;

        string? best = null;
        foreach (var clause in Clauses)
        {
            for (var at = text.IndexOf(clause, ShortestCut, StringComparison.Ordinal);
                at >= 0 && at <= goodLength;
                at = text.IndexOf(clause, at + 1, StringComparison.Ordinal))
            {
                if ((best is null || at > best.Length) && IsWhole(text[..at], grammar))
                    best = text[..at].TrimEnd(',');
            }
        }

        foreach (var mark in (string[])["; ", " – ", " - ", ": "])
        {
            var at = text.IndexOf(mark, StringComparison.Ordinal);
            if (at >= ShortestCut && at <= goodLength && (best is null || at > best.Length) && IsWhole(text[..at], grammar))
                best = text[..at];
        }

        return best;
    }

    /// <summary>Has a finite verb, no open quote, and no commas that may enclose what was cut.</summary>
    private static bool IsWhole(string text, HeadlineGrammar? grammar) =>
        (grammar?.HasVerb(text) ?? HasVerb(text)) && QuoteBalance.IsBalanced(text) && !IsLoose(text[(text.LastIndexOf(' ') + 1)..]);

    private static string Ellipsis(string text, int length)
    {
        var cut = text.LastIndexOf(' ', Math.Min(length, text.Length - 1));
        return text[..(cut > ShortestCut ? cut : length)].TrimEnd(',', ';', ':', ' ') + "…";
    }
}
