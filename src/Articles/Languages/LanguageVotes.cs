using System.Globalization;

namespace Articles.Languages;

/// <summary>What the words and letters of one text say for each language.</summary>
internal sealed class LanguageVotes
{
    /// <summary>No letter before it tells anything.</summary>
    public const char FirstTellingLetter = '\u00C0';

    private readonly ScriptVotes _scripts = new();
    private readonly double[] _votes = new double[FunctionWordTable.Instance.Languages.Length];
    private readonly Dictionary<string, FunctionWord>.AlternateLookup<ReadOnlySpan<char>> _words =
        FunctionWordTable.Instance.Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What decided, in words, once the winner is known.</summary>
    public string Rule { get; private set; } = "";

    /// <param name="word">Its letters as far as any function word goes.</param>
    /// <param name="letters">How many it has.</param>
    public void AddWord(ReadOnlySpan<char> word, int letters)
    {
        _scripts.AddWord(letters);
        if (letters > word.Length)
            return;
        if (!_words.TryGetValue(word, out var known))
            return;

        foreach (var language in known.Languages)
            _votes[language] += known.Weight;
    }

    /// <summary>Letters that only some languages have.</summary>
    public void AddLetter(char c)
    {
        switch (c)
        {
            case 'ã' or 'õ' or 'Ã': Add("pt", 0.5); break;
            case 'ñ' or 'Ñ': Add("es", 0.5); break;
            case 'ß' or 'ä': Add("de", 0.3); break;
            case 'ł' or 'ą' or 'ę' or 'ś' or 'ż' or 'ź' or 'ć' or 'ń': Add("pl", 0.3); break;
            case 'è' or 'ê' or 'û' or 'œ': Add("fr", 0.15); break;
            case >= ScriptVotes.First: _scripts.AddLetter(c); break;
        }
    }

    /// <summary>
    /// The language with most votes; the site's where there are hardly any or the site's is as near as makes no difference.
    /// </summary>
    public string Winner(string siteLanguage)
    {
        if (_scripts.Winner(siteLanguage) is { } written)
        {
            Rule = "script";
            return written;
        }

        var languages = FunctionWordTable.Instance.Languages;
        var best = 0;
        for (var i = 1; i < _votes.Length; i++)
            best = _votes[i] > _votes[best] ? i : best;

        var primary = siteLanguage.Split('-')[0];
        var site = languages.IndexOf(primary);
        var siteVotes = site < 0 ? 0 : _votes[site];
        var isSure = _votes[best] >= 1.5 && (best == site || _votes[best] > siteVotes * 1.1 + 0.5);
        Rule = isSure ? "function words" : "language of the site";
        return !isSure || best == site ? siteLanguage : languages[best];
    }

    public override string ToString() =>
        string.Join(", ", FunctionWordTable.Instance.Languages.Zip(_votes).OrderByDescending(v => v.Second).Take(3)
            .Select(v => string.Create(CultureInfo.InvariantCulture, $"{v.First} {v.Second:0.0}")));

    private void Add(string language, double weight) => _votes[FunctionWordTable.Instance.Languages.IndexOf(language)] += weight;
}
