namespace Articles.Languages;

/// <summary>Tells the language of a text by its script, where nearly all that is written in a script is in one language.</summary>
internal sealed class ScriptVotes
{
    /// <summary>No letter before it tells anything.</summary>
    public const char First = '\u0370';

    // With the languages besides that a site in the same script may be in: its texts are taken to be in the site's.
    private static readonly (char First, char Last, string Language, string[] Others)[] Scripts =
    [
        (First, '\u03FF', "el", []),
        ('\u0590', '\u05FF', "he", ["yi"]),
        ('\u0600', '\u06FF', "ar", ["fa", "ur", "ps", "ckb", "ku", "sd", "ug"]),
        ('\uAC00', '\uD7AF', "ko", []),
    ];

    private readonly int[] _letters = new int[Scripts.Length];
    private int _all;

    public void AddWord(int letters) => _all += letters;

    public void AddLetter(char c)
    {
        for (var i = 0; i < Scripts.Length; i++)
            if (c >= Scripts[i].First && c <= Scripts[i].Last)
                _letters[i]++;
    }

    /// <summary>The language that most letters speak for; null for a text in any other script.</summary>
    public string? Winner(string siteLanguage)
    {
        var best = Array.FindIndex(_letters, letters => letters * 2 > _all);
        if (best < 0)
            return null;
        var (_, _, language, others) = Scripts[best];
        var primary = siteLanguage.Split('-')[0];
        return primary == language || others.Contains(primary) ? siteLanguage : language;
    }
}
