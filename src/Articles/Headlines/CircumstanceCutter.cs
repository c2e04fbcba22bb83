using System.Text.RegularExpressions;
using Articles.Gazetteers;

namespace Articles.Headlines;

/// <summary>
/// Takes when and in what circumstances something happened out of the middle of a Dutch sentence that is too long, where it is sure how far
/// that goes: <c>bij een inval in een loods</c>, <c>vanaf februari</c>, <c>in Zwolle</c>.
/// </summary>
internal static partial class CircumstanceCutter
{
    /// <summary>The sentence with as few of them less as make it short enough; with none of them where that is not enough.</summary>
    /// <param name="text">Without its stop.</param>
    /// <param name="grammar">Of its language.</param>
    /// <param name="goodLength">In characters.</param>
    public static string Without(string text, HeadlineGrammar grammar, int goodLength)
    {
        if (!grammar.VerbsEndClauses)
            return text;

        foreach (var circumstances in (Regex[])[Times(), Phrases(), Places()])
        {
            for (var match = circumstances.Match(text); match.Success && text.Length > goodLength;)
            {
                var goes = MayGo(text, match, grammar);
                text = goes ? text.Remove(match.Index, match.Length) : text;
                match = circumstances.Match(text, match.Index + (goes ? 0 : 1));
            }
        }

        return text;
    }

    /// <summary>Behind the verb, and with no word before it that leans on it: <c>vlak na de start</c>.</summary>
    private static bool MayGo(string text, Match match, HeadlineGrammar grammar)
    {
        var before = text[..match.Index];
        var last = before[(before.LastIndexOf(' ') + 1)..];
        var place = match.Groups["place"];
        return !grammar.Leaning.Contains(last) && !grammar.Openers.Contains(last) && last[^1] is not (',' or ':')
            && (place.Success ? Gazetteer.Instance.IsPlace(place.ValueSpan) : grammar.HasVerb(before))
            && before.Contains(' ') && QuoteBalance.IsBalanced(match.ValueSpan);
    }

    [GeneratedRegex(@" (?:(?:in|vanaf|per|sinds) (?:(?:\d{1,2} )?(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober"
        + @"|november|december)(?: \d{4})?"
        + @"|(?:het|de) (?:voorjaar|najaar|zomer|winter|herfst|lente))"
        + @"|(?:deze|volgende|vorige|afgelopen|komende) (?:week|maand|zomer|winter)"
        + @"|(?:dit|volgend|vorig|afgelopen|komend) (?:jaar|voorjaar|najaar|weekend|seizoen))(?= \S)")]
    private static partial Regex Times();

    [GeneratedRegex(@" (?:in|bij|na|tijdens|sinds|rond|aan) (?:de|het|een) (?:\p{L}+e ){0,2}\p{L}{3,}"
        + @"(?: van (?:de |het |een )?(?:\p{Ll}+e )?\p{L}[\p{L}-]+)?"
        + @"(?= (?:de|het|een|in|bij|ruim|bijna|zeker|meer|minder|ongeveer|\d[\d.,]*|twee|drie|vier|vijf|zes|zeven|acht|negen|tien"
        + @"|tientallen|honderden|duizenden|alle|veel|opnieuw|niet|geen) )")]
    private static partial Regex Phrases();

    [GeneratedRegex(@" in (?<place>(?:Den |’s-)?\p{Lu}[\p{L}-]+)(?= \p{Ll})")]
    private static partial Regex Places();
}
