namespace Articles.Languages;

/// <summary>Tells the language of a text by its script, and by the letters that only some of the languages in it have.</summary>
internal sealed class ScriptVotes
{
    /// <summary>No letter before it tells anything.</summary>
    public const char First = '\u0370';

    private const int FewestOfBlock = 4;

    /// <summary>With fewer letters, none of those that tell may be among them by chance.</summary>
    private const int TellingOfBlock = 20;

    // With the languages besides that a site in the same script may be in: its texts are taken to be in the site's.
    private static readonly Script[] Scripts =
    [
        new(First, '\u03FF', "el"),
        new('\u0400', '\u052F', "ru", "uk", "be", "bg", "mk", "sr", "kk", "ky", "mn", "tg"),
        new('\u0530', '\u058F', "hy"),
        new('\u0590', '\u05FF', "he", "yi"),
        new('\u0600', '\u06FF', "ar", "fa", "ur", "ps", "ckb", "ku", "sd", "ug"),
        new('\u0900', '\u097F', "hi", "mr", "ne"),
        new('\u0980', '\u09FF', "bn", "as"),
        new('\u0B80', '\u0BFF', "ta"),
        new('\u0E00', '\u0E7F', "th"),
        new('\u10A0', '\u10FF', "ka"),
        new('\u1200', '\u137F', "am", "ti"),
        new('\u3040', '\u9FFF', "zh", "ja", "yue"),
        new('\uAC00', '\uD7AF', "ko"),
    ];

    // The rarer first: Belarusian has the letters of Ukrainian, too, and Macedonian those of Serbian.
    private static readonly Telling[] Tells =
    [
        new("be", "ru", "ўЎ", 0.004),
        new("mk", "ru", "ѓќѕЃЌЅ", 0.003),
        new("uk", "ru", "іїєґІЇЄҐ", 0.02),
        new("sr", "ru", "јљњђћЈЉЊЂЋ", 0.02),
        new("ur", "ar", "ٹڈڑےں", 0.02),
        new("fa", "ar", "پچژگی", 0.02),
    ];

    // Bulgarian has no letter of its own, but Russian has these.
    private const string Russian = "ыэёЫЭЁ";

    private readonly int[] _letters = new int[Scripts.Length];
    private readonly int[] _telling = new int[Tells.Length];
    private int _kana;
    private int _russian;
    private int _all;

    /// <summary>True for a language that is not written in Latin letters.</summary>
    public static bool IsOtherScript(string language) =>
        language.Split('-')[0] is var primary && Scripts.Any(script => script.Language == primary || script.Others.Contains(primary));

    public void AddWord(int letters) => _all += letters;

    public void AddLetter(char c)
    {
        for (var i = 0; i < Scripts.Length; i++)
        {
            if (c >= Scripts[i].First && c <= Scripts[i].Last)
                _letters[i]++;
        }

        for (var i = 0; i < Tells.Length; i++)
        {
            if (Tells[i].Letters.Contains(c, StringComparison.Ordinal))
                _telling[i]++;
        }

        _kana += c is >= '\u3040' and <= '\u30FF' ? 1 : 0;
        _russian += Russian.Contains(c, StringComparison.Ordinal) ? 1 : 0;
    }

    /// <summary>The language that most letters speak for; null for a text in any other script.</summary>
    public string? Winner(string siteLanguage)
    {
        var best = Array.FindIndex(_letters, letters => letters * 2 > _all);
        if (best < 0)
            return null;
        var script = Scripts[best];
        var primary = siteLanguage.Split('-')[0];
        if (Told(script.Language) is { } told)
            return primary == told ? siteLanguage : told;
        return primary == script.Language || script.Others.Contains(primary) ? siteLanguage : script.Language;
    }

    /// <summary>
    /// Of a block with so many letters: its language, null where several have the script and too few letters tell; and all that have it.
    /// Null for a block in no script of these.
    /// </summary>
    public (string? Sure, IReadOnlyList<string> Languages)? OfBlock(int letters)
    {
        var best = Array.FindIndex(_letters, count => count * 2 > letters);
        if (best < 0 || _letters[best] < FewestOfBlock)
            return null;

        var script = Scripts[best];
        var needed = script.Others.Length < 2 ? FewestOfBlock : script.Language == "zh" ? TellingOfBlock / 2 : TellingOfBlock;
        return (Told(script.Language) ?? (letters >= needed ? script.Language : null), [script.Language, .. script.Others]);
    }

    private string? Told(string language)
    {
        if (language == "zh")
            return _kana * 10 > _all ? "ja" : null;
        if (language == "ru" && _russian * 200 > _all)
            return "ru";
        var at = Array.FindIndex(Tells, tell => tell.Among == language && _telling[Array.IndexOf(Tells, tell)] > _all * tell.Share);
        return at < 0 ? null : Tells[at].Language;
    }

    private sealed record Script(char First, char Last, string Language, params string[] Others);

    /// <param name="Language">What the letters tell.</param>
    /// <param name="Among">The language that its script stands for otherwise.</param>
    /// <param name="Letters">Those that the language has and most others in the script have not.</param>
    /// <param name="Share">Of all letters, from which on they are no foreign names.</param>
    private sealed record Telling(string Language, string Among, string Letters, double Share);
}
