namespace Articles.Headlines;

/// <summary>What a sentence states, by the places of its words.</summary>
/// <param name="Verb">The finite verb.</param>
/// <param name="Complete">The first place before which the statement may end.</param>
/// <param name="End">Behind its last word: where another clause begins.</param>
internal readonly record struct MainClause(int Verb, int Complete, int End)
{
    /// <summary>An article and a noun.</summary>
    private const int ObjectWords = 2;

    /// <summary>How far behind the comma of a list its last item is joined.</summary>
    private const int ListWords = 9;

    /// <summary>What stands before the <c>ge</c> of a participle: <c>teruggekeerd</c>.</summary>
    private static readonly string[] Separable =
    [
        "aan", "achter", "af", "bij", "binnen", "dicht", "door", "in", "kwijt", "los", "mee", "na", "neer", "om", "onder", "op", "open",
        "over", "plaats", "samen", "tegen", "terug", "toe", "uit", "vast", "vol", "voor", "vrij", "weg", "klaar", "stil", "goed", "bekend",
    ];

    /// <summary>How far behind <c>om</c> its <c>te</c> is.</summary>
    private const int PurposeWords = 20;

    private static readonly string[] ParticiplePrefixes = ["ge", "be", "ver", "ont", "her", "over", "onder", "mis"];

    /// <summary>The main clause of a sentence that opens with it; null where that is in doubt.</summary>
    public static MainClause? Find(string[] words, HeadlineGrammar grammar)
    {
        if (HeadlineShortener.IsConjunction(words[0]))
            return null;
        var verb = grammar.VerbsEndClauses ? DutchVerb(words, grammar) : EnglishVerb(words, 1, grammar);
        if (verb < 0)
            return null;
        if (Enumerable.Range(1, verb).Any(i => BeginsClause(words, i, grammar)))
            verb = VerbBehindRelative(words, verb, grammar);
        if (verb < 0)
            return null;

        var end = verb + 1;
        while (end < words.Length && !BeginsClause(words, end, grammar))
            end++;
        return grammar.VerbsEndClauses ? Dutch(words, verb, end, grammar) : English(words, verb, end, grammar);
    }

    /// <summary>True behind a comma that separates items: another and the last one follow soon, and no verb.</summary>
    public static bool IsInList(string[] words, int comma, HeadlineGrammar grammar)
    {
        if (!grammar.VerbsEndClauses && comma + 1 < words.Length && words[comma + 1].EndsWith("ing", StringComparison.Ordinal))
            return false;
        for (var i = comma + 1; i < words.Length && i <= comma + ListWords; i++)
        {
            if (grammar.Joins.Contains(words[i]))
                return true;
            if (grammar.IsVerb(words[i]) || grammar.Subordinators.Contains(words[i]) || words[i][^1] is ';' or ':'
                || (grammar.Openers.Contains(words[i]) && i > comma + 1))
                return false;
        }

        return false;
    }

    /// <summary>A participle, or an infinitive that is known as a verb.</summary>
    public static bool IsOtherHalf(string word, HeadlineGrammar grammar)
    {
        var bare = word.TrimEnd(',');
        if (bare.Length < 5 || !char.IsLower(bare[0]) || grammar.Openers.Contains(bare) || bare[^1] is not ('d' or 't' or 'n'))
            return false;

        return ParticiplePrefixes.Any(prefix => bare.StartsWith(prefix, StringComparison.Ordinal))
            || Separable.Any(prefix => bare.Length > prefix.Length + 4 && bare.StartsWith(prefix, StringComparison.Ordinal)
                && bare.AsSpan(prefix.Length).StartsWith("ge", StringComparison.Ordinal))
            || (bare.EndsWith("en", StringComparison.Ordinal) && grammar.IsVerb(bare));
    }

    public static bool IsPast(string word) => word.Length > 4 && char.IsLower(word[0]) && word.EndsWith("ed", StringComparison.Ordinal);

    private static bool BeginsClause(string[] words, int at, HeadlineGrammar grammar) =>
        (grammar.Subordinators.Contains(words[at].TrimEnd(',')) && !IsNone(words, at))
        || words[at - 1][^1] is ';' or ':' or '–'
        || (words[at - 1][^1] == ',' && !IsInList(words, at - 1, grammar))
        || (words[at] is "om" && words.Skip(at).Take(PurposeWords).Contains("te"))
        || (grammar.Joins.Contains(words[at]) && at + 1 < words.Length
            && (grammar.IsVerb(words[at + 1]) || (!grammar.VerbsEndClauses && IsPast(words[at + 1]))));

    /// <summary>
    /// The verb of a subject that a clause tells more of: <c>Vinken die …, veranderen</c>; <c>a carving that left … was bought</c>; -1
    /// where that is in doubt.
    /// </summary>
    private static int VerbBehindRelative(string[] words, int first, HeadlineGrammar grammar)
    {
        if (grammar.VerbsEndClauses)
        {
            var comma = Array.FindIndex(words, first, word => word[^1] == ',');
            return comma > 0 && comma + 1 < words.Length && grammar.IsVerb(words[comma + 1])
                && words.Take(first).Any(grammar.Relatives.Contains) ? comma + 1 : -1;
        }

        var clauses = 0;
        var verbs = 0;
        for (var i = 1; i < words.Length && words[i - 1][^1] != ','; i++)
        {
            clauses += grammar.Subordinators.Contains(words[i]) ? 1 : 0;
            var isVerb = grammar.IsVerb(words[i]) || IsPast(words[i]);
            var goesOn = grammar.Auxiliaries.Contains(words[i - 1])
                || (!grammar.Auxiliaries.Contains(words[i]) && (grammar.IsVerb(words[i - 1]) || IsPast(words[i - 1])));
            if (isVerb && !goesOn && verbs++ == clauses)
                return i;
        }

        return -1;
    }

    /// <summary><c>Meer dan</c>, <c>because of</c>: no clause follows.</summary>
    private static bool IsNone(string[] words, int at) =>
        (words[at] is "dan" or "than"
            && words[at - 1] is "meer" or "minder" or "more" or "less" or "fewer" or "Meer" or "Minder" or "More" or "rather")
        || (words[at] is "because" && at + 1 < words.Length && words[at + 1] is "of");

    /// <summary><c>Zijn</c> behind a preposition or <c>en</c> is a pronoun.</summary>
    private static int DutchVerb(string[] words, HeadlineGrammar grammar)
    {
        var first = Array.FindIndex(words, 1, grammar.IsVerb);
        var isPronoun = first > 0 && words[first] is "zijn"
            && (words[first - 1] is "van" || grammar.Joins.Contains(words[first - 1]) || grammar.Openers.Contains(words[first - 1]));
        return isPronoun ? Array.FindIndex(words, first + 1, grammar.IsVerb) : first;
    }

    /// <summary>A participle behind a noun tells more of it where a verb follows: <c>astronauts stranded in space return</c>.</summary>
    private static int EnglishVerb(string[] words, int from, HeadlineGrammar grammar)
    {
        var first = Array.FindIndex(words, from, word => grammar.IsVerb(word) || IsPast(word));
        if (first < 0 || grammar.IsVerb(words[first]))
            return first;

        for (var i = first + 1; i < words.Length && words[i - 1][^1] != ',' && !grammar.Subordinators.Contains(words[i]); i++)
        {
            if (grammar.Joins.Contains(words[i]) || words[i] is "after" or "before" or "since" or "until")
                break;
            if (grammar.IsVerb(words[i]))
                return i;
        }

        return first;
    }

    private static MainClause? Dutch(string[] words, int verb, int end, HeadlineGrammar grammar)
    {
        var isModal = grammar.Modals.Contains(words[verb]);
        var half = !grammar.Auxiliaries.Contains(words[verb]) ? -1
            : Array.FindLastIndex(words, end - 1, end - verb - 1, word => IsOtherHalf(word, grammar) || (isModal && IsInfinitive(word)));
        var takesClause = grammar.ThatVerbs.Contains(words[verb]) || (half == end - 1 && grammar.Decided.Contains(words[half]));
        if (takesClause && end < words.Length && words[end] is "dat" && words[end - 1][^1] != ',')
            return WithComplement(words, verb, end, grammar);
        if (half < 0 && (end < words.Length ? NeedsOtherHalf(words[verb]) : isModal && words[verb][0] is not ('k' or 'b' or 'g')))
            return null;

        var complete = half >= 0 ? half + 1 : verb + 1 + ObjectWords;
        var isInverted = grammar.Openers.Contains(words[0]) || grammar.Pronouns.Contains(words[0]) || grammar.Adverbs.Contains(words[0])
            || HeadlineShortener.IsSubordinating(words[0]);
        if (isInverted && half < 0)
            complete = Math.Max(complete, end);
        for (var i = verb + 2; i < end; i++)
        {
            if (words[i] is "te" && i + 1 < end)
                complete = Math.Max(complete, i + 2);
            if (grammar.Particles.Contains(words[i].TrimEnd(',')) && (i + 1 == end || grammar.Openers.Contains(words[i + 1])))
                complete = Math.Max(complete, i + 1);
        }

        return new(verb, complete, end);
    }

    /// <summary><c>Wil dat …</c> is said when that clause is over.</summary>
    private static MainClause? WithComplement(string[] words, int verb, int from, HeadlineGrammar grammar)
    {
        var end = from + 2;
        while (end < words.Length && (!BeginsClause(words, end, grammar) || grammar.Complements.Contains(words[end])))
            end++;
        return end < words.Length ? new(verb, end, end) : null;
    }

    private static bool NeedsOtherHalf(string verb) =>
        verb is "heeft" or "hebben" or "had" or "hadden" or "wordt" or "worden" or "werd" or "werden" or "kan" or "kunnen" or "kon"
            or "konden" or "wil" or "willen" or "wilde" or "wilden" or "moet" or "moeten" or "moest" or "moesten" or "mag" or "mogen"
            or "mocht" or "mochten" or "zal" or "zullen" or "zou" or "zouden" or "hoeft" or "hoeven";

    private static bool IsInfinitive(string word) =>
        word.Length > 3 && char.IsLower(word[0])
        && (word.EndsWith("en", StringComparison.Ordinal) || word.EndsWith("aan", StringComparison.Ordinal) || word is "zijn");

    private static MainClause? English(string[] words, int verb, int end, HeadlineGrammar grammar)
    {
        var first = verb;
        // What is said has a verb of its own.
        var isSaid = words[verb] is "said" or "says" or "say" or "warned" or "warns" or "announced" or "hopes" or "believes" or "told";
        if (isSaid || (end == verb + 1 && end < words.Length && words[end] is "that"))
        {
            var from = end < words.Length && words[end] is "that" ? end + 1 : verb + 1;
            verb = EnglishVerb(words, Math.Min(from, words.Length - 1), grammar);
            if (verb < from || words.Skip(from).Take(verb - from).Any(w => w[^1] == ','))
                return null;
            end = verb + 1;
            while (end < words.Length && !BeginsClause(words, end, grammar))
                end++;
        }

        var main = verb;
        while (main + 1 < end && (grammar.Auxiliaries.Contains(words[main]) || words[main] is "to" or "not" or "also"
            || (main > verb && words[main].EndsWith("ly", StringComparison.Ordinal))))
            main++;
        var isPassive = main > verb && IsPast(words[main]);
        var isFree = isPassive || grammar.Intransitive.Contains(words[main]);
        var opensPhrase = main + 1 < end && grammar.Openers.Contains(words[main + 1]);
        return new(first, isFree ? main + 1 : opensPhrase ? main + 4 : main + 1 + ObjectWords, end);
    }
}
