namespace Articles.Headlines;

/// <summary>Ends a statement before what it can do without, once verb and object stand.</summary>
internal static class PhraseCutter
{
    /// <summary>How far behind <c>and</c> the verb of another subject is.</summary>
    private const int SubjectWords = 5;

    /// <summary>How far before <c>om</c> the noun is that asks for it: <c>een manier gevonden om</c>.</summary>
    private const int PurposeWords = 3;

    /// <summary>How far behind the cut a clause begins that is about what is cut off: <c>, a third of which</c>.</summary>
    private const int RelativeWords = 5;

    /// <summary>All the whole statements that a sentence opens with, longest first.</summary>
    /// <param name="text">A sentence.</param>
    /// <param name="grammar">Of its language.</param>
    /// <param name="mayLoseSource">True to end it before who says so as well.</param>
    public static IEnumerable<string> Cuts(string text, HeadlineGrammar grammar, bool mayLoseSource = false)
    {
        var words = text.Split(' ');
        if (words.Length < 5 || words.Any(word => word.Length == 0) || MainClause.Find(words, grammar) is not { } clause)
            yield break;

        var length = text.Length;
        for (var at = words.Length - 1; at >= clause.Complete; at--)
        {
            length -= words[at].Length + 1;
            if ((at <= clause.End || IsWholeBeyond(words, clause, at, grammar)) && MayEndBefore(words, at, clause, grammar)
                && KeepsMeaning(words, at, grammar, mayLoseSource)
                && QuoteBalance.IsBalanced(text.AsSpan(0, length)))
                yield return text[..length].TrimEnd(',', ';', ':', '–', ' ');
        }
    }

    private static bool MayEndBefore(string[] words, int at, MainClause clause, HeadlineGrammar grammar) =>
        IsBoundary(words, at, clause, grammar)
        && (!IsLoose(words[at - 1], grammar) || (at == clause.Complete && grammar.Particles.Contains(words[at - 1].TrimEnd(',')))
            || (MainClause.IsPast(words[at - 1]) && IsLocal(words[at]) && at > clause.Complete))
        && !grammar.Leaning.Contains(words[at - 1])
        && !IsOneName(words, at)
        && !HasBound(words, clause, at, grammar)
        && !Enumerable.Range(at, Math.Max(1, clause.End - at)).Any(i => IsFixed(words, i, grammar))
        && !(words[at] is "by" && MainClause.IsPast(words[at - 1]) && !grammar.Auxiliaries.Contains(words[at - 2]))
        && HasCommasInPairs(words, clause.Verb, at, grammar)
        && (grammar.VerbsEndClauses || HoldsClause(words, clause.Verb, at, grammar));

    /// <summary>A verb before the cut that takes a preposition behind it: <c>brought trains … to a halt</c>.</summary>
    private static bool HasBound(string[] words, MainClause clause, int at, HeadlineGrammar grammar)
    {
        for (var verb = clause.Verb; verb < at; verb++)
        {
            for (var i = at; i < words.Length && (i == at || i < clause.End); i++)
            {
                if (grammar.IsBound(words[verb], words[i]))
                    return true;
            }
        }

        return false;
    }

    /// <summary>
    /// No word is cut off that makes another statement of it. What another clause says, it says for itself:
    /// <c>…, after the company said it would not pay</c>.
    /// </summary>
    private static bool KeepsMeaning(string[] words, int at, HeadlineGrammar grammar, bool mayLoseSource)
    {
        if (grammar.IsLimit(words[at]) || (at + 1 < words.Length && grammar.IsLimit(words[at + 1]) && grammar.Openers.Contains(words[at])))
            return false;
        var isClause = words.Skip(at).Take(RelativeWords).Any(grammar.Relatives.Contains)
            || grammar.Subordinators.Contains(words[at]) || grammar.Joins.Contains(words[at])
            || words[at] is "after" or "before" or "since" or "until" or "om" or "to";
        if (isClause && (!grammar.VerbsEndClauses || words.Skip(at).All(word => word[^1] != ',')))
            return true;

        return !words.Skip(at).Where((_, i) => IsNear(words, at, at + i)).Any(grammar.IsLimit)
            && (mayLoseSource || isClause || !words.Skip(at).Any(grammar.IsSource));
    }

    /// <summary>Up to the next comma, or right behind one: what stands further in another clause is that clause's.</summary>
    private static bool IsNear(string[] words, int at, int word)
    {
        var comma = Array.FindIndex(words, at, w => w[^1] == ',');
        return comma < 0 || word <= comma || words[word - 1][^1] == ',';
    }

    private static bool IsBoundary(string[] words, int at, MainClause clause, HeadlineGrammar grammar)
    {
        var isBehindComma = words[at - 1][^1] is ',' or ';' or ':' or '–';
        if (isBehindComma && !(words[at - 1][^1] == ',' && MainClause.IsInList(words, at - 1, grammar)))
            return true;
        if (isBehindComma || (grammar.Complements.Contains(words[at]) && !(words[at] is "dat" && clause.Complete <= at)))
            return false;

        if (words[at] is "om" && (grammar.Decided.Contains(words[at - 1])
            || words.Skip(at - PurposeWords).Take(PurposeWords).Any(grammar.Purposes.Contains)))
            return false;
        if (grammar.Units.Contains(words[at - 1]) && words[at] is "na" or "nadat" or "voor" or "voordat" or "after" or "before" or "since")
            return false;

        return grammar.Openers.Contains(words[at]) || at == clause.End || IsRelative(words, at, grammar)
            || IsPurpose(words, at, clause, grammar) || IsOtherSubject(words, at, grammar);
    }

    /// <summary>A phrase that is one with its verb: <c>in gebruik</c>.</summary>
    private static bool IsFixed(string[] words, int at, HeadlineGrammar grammar)
    {
        var phrase = words[at];
        for (var i = at + 1; i < words.Length && i < at + 3; i++)
        {
            phrase += "_" + words[i].TrimEnd(',');
            if (grammar.Fixed.Contains(phrase))
                return true;
        }

        return false;
    }

    private static bool IsRelative(string[] words, int at, HeadlineGrammar grammar) =>
        !grammar.VerbsEndClauses && grammar.Relatives.Contains(words[at]) && at + 1 < words.Length
        && grammar.IsVerb(words[at + 1]) && char.IsLetterOrDigit(words[at - 1][^1]) && !grammar.IsVerb(words[at - 1]);

    /// <summary>English: <c>and a wall of water swept …</c>.</summary>
    private static bool IsOtherSubject(string[] words, int at, HeadlineGrammar grammar) =>
        !grammar.VerbsEndClauses && words[at] is "and" && at + 2 < words.Length
        && words[at + 1] is "a" or "an" or "the" or "its" or "his" or "her" or "their"
        && words.Skip(at + 2).Take(SubjectWords).TakeWhile(word => !grammar.Openers.Contains(word)).Any(grammar.IsVerb);

    /// <summary>English: <c>to</c> and a verb behind an object, where the verb before does not make anybody do it.</summary>
    private static bool IsPurpose(string[] words, int at, MainClause clause, HeadlineGrammar grammar) =>
        !grammar.VerbsEndClauses && words[at] is "to" && at + 1 < words.Length && char.IsLower(words[at + 1][0])
        && words[at + 1] is not ("a" or "an" or "the" or "its" or "his" or "her" or "their" or "be" or "more" or "about")
        && !words.Skip(clause.Verb).Take(at - clause.Verb).Any(grammar.Control.Contains)
        && words.Skip(clause.Verb + 1).Take(at - clause.Verb - 1).Any(grammar.Openers.Contains);

    /// <summary>English goes on with another clause: that one has its verb, too, before the cut.</summary>
    private static bool IsWholeBeyond(string[] words, MainClause clause, int at, HeadlineGrammar grammar)
    {
        if (grammar.VerbsEndClauses || words[clause.End - 1][^1] is ',' or ';' or ':')
            return false;

        var verb = Array.FindLastIndex(words, at - 1, at - clause.End, word => grammar.IsVerb(word) || MainClause.IsPast(word));
        var begin = Array.FindLastIndex(words, at - 1, at - clause.End, word => grammar.Subordinators.Contains(word));
        return verb > 0 && verb > begin && at - verb > 1;
    }

    /// <summary>A clause behind a preposition has its verb before the cut: <c>after two dams burst | above the port</c>.</summary>
    private static bool HoldsClause(string[] words, int from, int at, HeadlineGrammar grammar)
    {
        var begin = Array.FindLastIndex(words, at - 1, at - from, word => word is "after" or "before" or "as" or "since" or "until");
        for (var i = begin + 1; begin > 0 && i < words.Length && words[i - 1][^1] != ',' && !grammar.Subordinators.Contains(words[i])
            && !grammar.Joins.Contains(words[i]); i++)
        {
            if (grammar.IsVerb(words[i]) || MainClause.IsPast(words[i]))
                return i + 1 < at || (i + 1 == at && MayEndIn(words, i, grammar));
        }

        return true;
    }

    private static bool MayEndIn(string[] words, int verb, HeadlineGrammar grammar) =>
        grammar.Intransitive.Contains(words[verb]) || (MainClause.IsPast(words[verb]) && IsLocal(words[verb + 1]));

    private static bool IsLocal(string word) => word is "in" or "on" or "at" or "near" or "off" or "outside";

    private static bool IsLoose(string word, HeadlineGrammar grammar) =>
        HeadlineShortener.IsLoose(word.TrimEnd(',')) || grammar.IsVerb(word) || word.EndsWith(':') || word.EndsWith('-');

    /// <summary>Commas that separate items, or that stand in pairs around an aside.</summary>
    private static bool HasCommasInPairs(string[] words, int from, int at, HeadlineGrammar grammar)
    {
        var others = 0;
        for (var i = from; i < at - 1; i++)
        {
            if (words[i][^1] is ';' or ':')
                return false;
            others += words[i][^1] == ',' && !MainClause.IsInList(words, i, grammar) ? 1 : 0;
        }

        return others % 2 == 0 || (others == 1 && !grammar.VerbsEndClauses && OpensTail(words, from, at, grammar));
    }

    /// <summary>English goes on behind a comma without closing it: <c>…, with</c>, <c>…, killing</c>.</summary>
    private static bool OpensTail(string[] words, int from, int at, HeadlineGrammar grammar)
    {
        var comma = from;
        while (comma < at && (words[comma][^1] != ',' || MainClause.IsInList(words, comma, grammar)))
            comma++;
        return comma + 2 < at && (words[comma + 1] is "with" or "after" or "as" or "while" or "but"
            || words[comma + 1].EndsWith("ing", StringComparison.Ordinal));
    }

    /// <summary>Capitals on both sides of it: <c>Centraal Bureau voor de Statistiek</c>.</summary>
    private static bool IsOneName(string[] words, int at) =>
        words[at] is "voor" or "for" or "op" or "aan" or "of" && char.IsUpper(words[at - 1][0])
        && words.Skip(at + 1).Take(words[at] is "voor" or "for" ? 2 : 1).Any(word => word.Length > 0 && char.IsUpper(word[0]));
}
