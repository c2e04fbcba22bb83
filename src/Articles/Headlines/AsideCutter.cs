using System.Text.RegularExpressions;
using Articles.Gazetteers;

namespace Articles.Headlines;

/// <summary>Takes off a sentence what stands beside its statement: who reports it, what something is, what stands between commas.</summary>
internal static partial class AsideCutter
{
    private const int LongestApposition = 70;

    private const int LongestRelative = 130;

    private const int ShortestStatement = 35;

    private const int ReporterWords = 9;

    /// <summary>
    /// Without the clause that says where a fact comes from, where that clause says no more: <c>…, blijkt uit een brief</c>. A name of
    /// its own stays, and so does what somebody thinks.
    /// </summary>
    public static string WithoutReport(string text, HeadlineGrammar grammar)
    {
        for (var comma = Comma(text, 0); comma >= 0; comma = Comma(text, comma + 1))
        {
            var rest = text[(comma + 2)..].Split(' ');
            if (comma < ShortestStatement || !IsWhole(text[..comma], rest[0], grammar))
                continue;
            if (grammar.VerbsEndClauses ? IsDutchReport(rest, grammar) : rest[0] is "according")
                return text[..comma];
            if (!grammar.VerbsEndClauses && EnglishReport(rest, grammar) is > 0 and var end)
                return text[..comma] + (end < rest.Length ? ", " + string.Join(' ', rest[end..]) : "");
        }

        return text;
    }

    /// <summary>
    /// Without the noun that a name does not need: <c>in de Servische hoofdstad Belgrado</c>, <c>the Pakistani city of Peshawar</c>,
    /// <c>De 23-jarige Femke Bol</c>.
    /// </summary>
    public static string WithoutDescriptions(string text, HeadlineGrammar grammar) => Ages().Replace(Places().Replace(text, ""), "");

    /// <summary>
    /// Without what stands between commas behind the subject, where the verb follows: <c>Jansen, wethouder van Ede, vertrekt</c>.
    /// </summary>
    public static string WithoutApposition(string text, HeadlineGrammar grammar)
    {
        var open = Comma(text, 0);
        if (open < 0 || !QuoteBalance.IsBalanced(text.AsSpan(0, open))
            || (grammar.HasVerb(text.AsSpan(0, open)) && !IsSubjectWithRelative(text[..open], grammar)))
            return text;

        var begin = text[(open + 2)..].Split(' ', 2)[0];
        if (grammar.IsVerb(begin))
            return text;

        var isRelative = grammar.Relatives.Contains(begin);
        for (var close = Comma(text, open + 2); close >= 0; close = Comma(text, close + 2))
        {
            var between = text.AsSpan(open, close - open);
            if (between.Length > (isRelative ? LongestRelative : LongestApposition))
                return text;

            var rest = text[(close + 2)..];
            if (grammar.IsVerb(rest.Split(' ', 2)[0]) && QuoteBalance.IsBalanced(between))
                return $"{text[..open]} {rest}";
            if (!isRelative)
                return text;
        }

        return text;
    }

    /// <summary>Without a clause between commas that tells more of a noun: <c>winkels, die verlies maken, aan een ander</c>.</summary>
    public static string WithoutRelative(string text, HeadlineGrammar grammar)
    {
        for (var open = Comma(text, 0); open >= 0; open = Comma(text, open + 2))
        {
            if (!grammar.Relatives.Contains(text[(open + 2)..].Split(' ', 2)[0]))
                continue;
            var close = Comma(text, open + 2);
            if (close < 0 || close - open > LongestRelative)
                return text;
            var next = text[(close + 2)..].Split(' ', 2)[0];
            if (QuoteBalance.IsBalanced(text.AsSpan(open, close - open)) && char.IsLower(next[0])
                && !grammar.Joins.Contains(next) && !grammar.Subordinators.Contains(next) && !grammar.IsVerb(next))
                return $"{text[..open]} {text[(close + 2)..]}";
        }

        return text;
    }

    /// <summary><c>A couple who are giving up the island</c>: all its verbs are the clause's.</summary>
    private static bool IsSubjectWithRelative(string text, HeadlineGrammar grammar)
    {
        var words = text.Split(' ');
        var relative = Array.FindIndex(words, grammar.Relatives.Contains);
        return !grammar.VerbsEndClauses && relative > 0 && !words.Take(relative).Skip(1).Any(grammar.IsVerb)
            && words.Skip(relative + 1).Take(1).Any(grammar.IsVerb);
    }

    private static int Comma(string text, int from) => text.IndexOf(", ", from, StringComparison.Ordinal);

    /// <summary>Before a verb that reports nothing else: any balanced text; before others: what has its verb.</summary>
    private static bool IsWhole(string text, string reports, HeadlineGrammar grammar) =>
        QuoteBalance.IsBalanced(text) && !HeadlineShortener.IsConjunction(text.Split(' ', 2)[0])
        && (reports is "blijkt" or "meldt" or "zo" || (IsStatement(text, grammar) && !PointsAhead(text, grammar)));

    private static bool IsStatement(string text, HeadlineGrammar grammar) => QuoteBalance.IsBalanced(text)
        && (grammar.HasVerb(text) || (!grammar.VerbsEndClauses && text.Split(' ').Any(MainClause.IsPast)));

    /// <summary>A clause that waits for its main clause: <c>Nadat …,</c>; <c>Vinken die …,</c>.</summary>
    private static bool PointsAhead(string text, HeadlineGrammar grammar)
    {
        var words = text.Split(' ');
        if (HeadlineShortener.IsConjunction(words[0]))
            return true;

        var verb = Array.FindIndex(words, 1, word => grammar.IsVerb(word) || (!grammar.VerbsEndClauses && MainClause.IsPast(word)));
        return verb < 0 || (words.Take(verb).Skip(1).Any(grammar.Relatives.Contains) && !words.Take(verb).Any(word => word[^1] == ','));
    }

    private static bool IsDutchReport(string[] rest, HeadlineGrammar grammar) =>
        grammar.Reports.Contains(rest[0])
        && rest.Take(ReporterWords * 2).Any(word => grammar.Reported.Contains(word.TrimEnd(',')));

    /// <summary>
    /// How many words say who reports: <c>, officials said on Friday</c>; 0 for what has a name or speaks for a side, which stays.
    /// </summary>
    private static int EnglishReport(string[] rest, HeadlineGrammar grammar)
    {
        var said = Array.FindIndex(rest, word => grammar.Reports.Contains(word.TrimEnd(',')));
        if (said <= 0 || said > ReporterWords || !char.IsLower(rest[0][0]) || rest.Take(said).Any(IsOfSide)
            || !rest.Take(said).Any(grammar.Reported.Contains))
            return 0;
        if (rest[said][^1] == ',')
            return said + 1;

        return rest[(said + 1)..] is [] or ["on" or "in" or "late" or "early" or "at", ..] ? rest.Length : 0;
    }

    /// <summary><c>Palestinian</c></summary>
    private static bool IsOfSide(string word) =>
        Gazetteer.Instance.Countries.Find(word) is { Kind: CountryFormKind.Adjective or CountryFormKind.Inhabitant };

    [GeneratedRegex(@"\b(?:[Dd]e|[Hh]et) (?:\p{Lu}[\p{L}-]+ )?(?:hoofdstad|havenstad|kustplaats|badplaats|grensplaats|plaats|dorp|stad"
        + @"|eiland|provincie|deelstaat|regio|gemeente|dorpje|plaatsje|stadje) (?=\p{Lu})"
        + @"|\b[Tt]he (?:\p{Lu}[\p{L}-]+ )?(?:[a-z]+ )?(?:city|town|island|village|port|province|region|resort|capital|suburb)"
        + @" of (?=\p{Lu})")]
    private static partial Regex Places();

    [GeneratedRegex(@"^(?:De |Een )?\d+-jarige (?=\p{Lu})")]
    private static partial Regex Ages();
}
