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
/// <param name="Subordinators">Words that begin another clause.</param>
/// <param name="Complements">Those of them whose clause a statement cannot do without: <c>wil dat</c>.</param>
/// <param name="ThatVerbs">Verbs that take such a clause.</param>
/// <param name="Decided">Participles that do.</param>
/// <param name="Fixed">Phrases that are one with their verb, with underscores: <c>in_gebruik</c> nemen.</param>
/// <param name="Purposes">Nouns that ask for a purpose: <c>een manier om</c>.</param>
/// <param name="Units">Units that measure how far a clause is away: <c>drie jaar na</c>.</param>
/// <param name="Leaning">Adverbs that lean on the phrase behind them: <c>vlak na</c>.</param>
/// <param name="Modals">Auxiliaries whose other half is an infinitive.</param>
/// <param name="Reports">Verbs of the clause that tells where a fact comes from: <c>…, meldt de politie</c>.</param>
/// <param name="Reported">What such a clause has beside its verb: <c>heeft … besloten</c>; in English, who says so.</param>
/// <param name="Relatives">Pronouns of a clause that tells more of a noun.</param>
/// <param name="Answers">Words that answer the question before them.</param>
/// <param name="Connectors">Words that join a sentence to the one before it.</param>
/// <param name="Control">Verbs that make somebody do something: <c>force … to</c>.</param>
/// <param name="Intransitive">Verbs that need no object.</param>
internal sealed record HeadlineGrammar(
    FrozenSet<string> Openers,
    FrozenSet<string> Particles,
    FrozenSet<string> Auxiliaries,
    FrozenSet<string> Guards,
    FrozenSet<string> Sources,
    FrozenSet<string> Pronouns,
    FrozenSet<string> Adverbs,
    FrozenSet<string> Joins,
    FrozenSet<string> Bound,
    FrozenSet<string> Subordinators,
    FrozenSet<string> Complements,
    FrozenSet<string> ThatVerbs,
    FrozenSet<string> Decided,
    FrozenSet<string> Fixed,
    FrozenSet<string> Purposes,
    FrozenSet<string> Units,
    FrozenSet<string> Leaning,
    FrozenSet<string> Modals,
    FrozenSet<string> Reports,
    FrozenSet<string> Reported,
    FrozenSet<string> Relatives,
    FrozenSet<string> Answers,
    FrozenSet<string> Connectors,
    FrozenSet<string> Control,
    FrozenSet<string> Intransitive)
{
    /// <summary>True where the second half of a verb stands at the end of its clause.</summary>
    public bool VerbsEndClauses { get; private init; }

    private static readonly HeadlineGrammar Dutch = Read("nl") with { VerbsEndClauses = true };

    private static readonly HeadlineGrammar English = Read("en");

    private FrozenSet<string> Verbs { get; init; } = [];

    private FrozenSet<string> BoundVerbs { get; init; } = [];

    /// <summary>True for a verb and a preposition that it takes with it, wherever that stands.</summary>
    public bool IsBound(string verb, string preposition) => BoundVerbs.Contains(verb) && Bound.Contains($"{verb}-{preposition}");

    /// <summary>True for a frequent finite verb.</summary>
    public bool IsVerb(string word) => Verbs.Contains(word.TrimEnd(','));

    /// <summary>True for a text with such a verb.</summary>
    public bool HasVerb(ReadOnlySpan<char> text)
    {
        var verbs = Verbs.GetAlternateLookup<ReadOnlySpan<char>>();
        var openers = Openers.GetAlternateLookup<ReadOnlySpan<char>>();
        ReadOnlySpan<char> before = "";
        foreach (var range in text.Split(' '))
        {
            // "Van zijn vrouw": a pronoun.
            var word = text[range];
            var isPronoun = word is "zijn" && (before is "van" or "en" || openers.Contains(before));
            if (!isPronoun && verbs.Contains(word.Trim(",.!?:;”’\"")))
                return true;
            before = word;
        }

        return false;
    }

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
            || (words.Length > 1 && Adverbs.Contains(words[0]) && IsVerb(words[1]));
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
        var lists = EmbeddedData.Lines("headline-grammar.txt").Select(line => line.Split(':', 2)).ToDictionary(
            line => line[0],
            line => line[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase),
            StringComparer.Ordinal);
        FrozenSet<string> List(string name) => lists[$"{language} {name}"];
        return new(
            List("openers"), List("particles"), List("auxiliaries"), List("guards"), List("sources"), List("pronouns"), List("adverbs"),
            List("joins"), List("bound"), List("subordinators"), List("complements"), List("thatverbs"), List("decided"), List("fixed"),
            List("purposes"), List("units"), List("leaning"), List("modals"), List("reports"),
            List("reported"), List("relatives"), List("answers"), List("connectors"), List("control"), List("intransitive"))
        {
            BoundVerbs = lists[$"{language} bound"].Select(pair => pair.Split('-')[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase),
            Verbs = EmbeddedData.Lines("finite-verbs.txt").Where(line => line.StartsWith($"{language}: ", StringComparison.Ordinal))
                .SelectMany(line => line.Split(' ')[1..]).ToFrozenSet(StringComparer.OrdinalIgnoreCase),
        };
    }
}
