using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Articles.Headlines;

/// <summary>Takes days and times of the day off a sentence: a headline is read on the day.</summary>
internal static partial class TimeCutter
{
    private static readonly FrozenSet<string> Times = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "vandaag", "gisteren", "vanochtend", "vanmiddag",
        "vanavond", "vannacht", "maandagochtend", "maandagmiddag", "maandagavond", "dinsdagochtend", "dinsdagmiddag",
        "dinsdagavond", "woensdagochtend", "woensdagmiddag", "woensdagavond", "donderdagochtend", "donderdagmiddag",
        "donderdagavond", "vrijdagochtend", "vrijdagmiddag", "vrijdagavond", "zaterdagochtend", "zaterdagmiddag", "zaterdagavond",
        "zondagochtend", "zondagmiddag", "zondagavond", "maandagnacht", "dinsdagnacht", "woensdagnacht", "donderdagnacht",
        "vrijdagnacht", "zaterdagnacht", "zondagnacht");

    private static readonly FrozenSet<string> Determiners = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "de", "het", "een", "die", "deze", "dit", "dat", "geen", "the", "a", "this", "that", "last", "next");

    private static readonly FrozenSet<string> BeforeTimes = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "op", "van", "sinds", "tot", "vanaf", "na", "voor", "afgelopen", "komende", "vorige", "volgende", "iedere",
        "elke", "en", "of", "aan", "tussen", "met", "ook", "pas", "tegen", "over");

    /// <summary>A day in the middle of a sentence goes, unless something hangs on it.</summary>
    public static string WithoutTimes(string text)
    {
        text = Phrases().Replace(text, "");
        var words = text.Split(' ');
        var kept = words.Where((word, i) =>
            i < 2 || !Times.Contains(word) || Determiners.Contains(words[i - 1])
                || BeforeTimes.Contains(words[i - 1]) || words[i - 1].EndsWith(',')
                || (i + 1 < words.Length && words[i + 1] is "en" or "of" or "om" or "rond"));
        return string.Join(' ', kept);
    }

    [GeneratedRegex(@" (?:in de nacht van \p{Ll}+dag op \p{Ll}+dag|in de nacht van \p{Ll}+dag)(?= )"
        + @"|(?<!,) (?:(?:late|early) )?on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
        + @"(?: (?:morning|afternoon|evening|night))?(?![\w-]| and [A-Z])")]
    private static partial Regex Phrases();
}
