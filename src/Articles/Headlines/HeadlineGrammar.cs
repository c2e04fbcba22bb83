using System.Collections.Frozen;
using Articles.Gazetteers;

namespace Articles.Headlines;

/// <summary>The small words of a language that say where a sentence may end, and where it says too little to be a headline.</summary>
/// <param name="Openers">Prepositions: they begin phrases that a statement can do without.</param>
/// <param name="Particles">Openers that may be the second half of a verb as well: <c>stelt … uit</c>.</param>
/// <param name="Auxiliaries">Verbs whose other half may end the clause: <c>heeft … gepresenteerd</c>.</param>
/// <param name="Guards">Words whose loss would make another statement: <c>niet</c>, <c>volgens</c>, <c>vermoedelijk</c>.</param>
/// <param name="Sources">Words before or after who says so: <c>volgens</c>.</param>
/// <param name="Pronouns">Words at a sentence's start that point back at one before it.</param>
/// <param name="Adverbs">Words that do so where a verb follows: <c>dat is</c>, not <c>dat plan</c>.</param>
/// <param name="Joins">What stands between the last two of a list.</param>
/// <param name="Bound">Verbs with the preposition that they take with them.</param>
internal sealed record HeadlineGrammar(
    FrozenSet<string> Openers,
    FrozenSet<string> Particles,
    FrozenSet<string> Auxiliaries,
    FrozenSet<string> Guards,
    FrozenSet<string> Sources,
    FrozenSet<string> Pronouns,
    FrozenSet<string> Adverbs,
    FrozenSet<string> Joins,
    FrozenSet<string> Bound)
{
    /// <summary>True where the second half of a verb stands at the end of its clause.</summary>
    public bool VerbsEndClauses { get; private init; }

    private static readonly HeadlineGrammar Dutch = Read("nl") with { VerbsEndClauses = true };

    private static readonly HeadlineGrammar English = Read("en");

    /// <summary>True for a word that may not be lost.</summary>
    public bool IsGuard(string word) => IsLimit(word) || IsSource(word);

    /// <summary>A word that makes another statement of the one before it: <c>niet</c>, <c>vermoedelijk</c>.</summary>
    public bool IsLimit(string word) => Guards.Contains(word.TrimEnd(','));

    /// <summary>A word that names who says so.</summary>
    public bool IsSource(string word) => Sources.Contains(word.TrimEnd(',')) || Gazetteer.Instance.SpeechVerbs.Contains(word.TrimEnd(','));

    /// <summary>True for a sentence that points back at one before it.</summary>
    public bool PointsBack(string sentence)
    {
        var words = sentence.TrimStart('„', '“', '‘', '’', '"').Split(' ', 3);
        return Pronouns.Contains(words[0])
            || (words.Length > 1 && Adverbs.Contains(words[0]) && HeadlineShortener.IsVerb(words[1]));
    }

    /// <summary>The words of a language; null where they are not known.</summary>
    /// <param name="language">BCP 47.</param>
    public static HeadlineGrammar? Of(string language) => language.Split('-')[0] switch
    {
        "nl" => Dutch,
        "en" => English,
        _ => null,
    };

    private static HeadlineGrammar Read(string language)
    {
        var lists = EmbeddedData.Lines("headline-grammar.txt").Select(line => line.Split(": ", 2))
            .ToDictionary(
                line => line[0], line => line[1].Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase), StringComparer.Ordinal);
        FrozenSet<string> List(string name) => lists[$"{language} {name}"];
        return new(
            List("openers"), List("particles"), List("auxiliaries"), List("guards"), List("sources"), List("pronouns"), List("adverbs"),
            List("joins"),
            List("bound"));
    }
}
