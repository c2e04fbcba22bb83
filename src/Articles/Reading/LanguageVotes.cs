using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;

namespace Articles;

/// <summary>What the words and letters of one text say for each language.</summary>
internal sealed class LanguageVotes
{
    /// <summary>No letter before it tells anything.</summary>
    public const char FirstTellingLetter = '\u00C0';

    private static readonly Lazy<FunctionWordTable> Table = new(FunctionWordTable.Read);

    private readonly double[] _votes = new double[Table.Value.Languages.Length];
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup = Table.Value.Words.GetAlternateLookup<ReadOnlySpan<char>>();

    public bool IsSure { get; private set; }

    public void AddWord(ReadOnlySpan<char> word)
    {
        if (!_lookup.TryGetValue(word, out var languages))
            return;

        // A word of one language tells twice as much as a word of two.
        var weight = (word.Length == 1 ? 0.5 : 1.0) / int.PopCount(languages);
        for (; languages != 0; languages &= languages - 1)
            _votes[BitOperations.TrailingZeroCount(languages)] += weight;
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
        }
    }

    /// <summary>The language with most votes; the site's where there are hardly any or the site's is as near as makes no difference.</summary>
    public string Winner(string siteLanguage)
    {
        var languages = Table.Value.Languages;
        var best = 0;
        for (var i = 1; i < _votes.Length; i++)
            best = _votes[i] > _votes[best] ? i : best;

        var primary = siteLanguage.Split('-')[0];
        var site = languages.IndexOf(primary);
        var siteVotes = site < 0 ? 0 : _votes[site];
        IsSure = _votes[best] >= 1.5 && (best == site || _votes[best] > siteVotes * 1.1 + 0.5);
        return !IsSure || best == site ? siteLanguage : languages[best];
    }

    public override string ToString() =>
        string.Join(", ", Table.Value.Languages.Zip(_votes).OrderByDescending(v => v.Second).Take(3)
            .Select(v => string.Create(CultureInfo.InvariantCulture, $"{v.First} {v.Second:0.0}")));

    private void Add(string language, double weight) => _votes[Table.Value.Languages.IndexOf(language)] += weight;
}

/// <summary>Function words and the set of languages that have each, as bits in the order of <paramref name="Languages"/>.</summary>
internal sealed record FunctionWordTable(ImmutableArray<string> Languages, FrozenDictionary<string, int> Words)
{
    public static FunctionWordTable Read()
    {
        var languages = ImmutableArray.CreateBuilder<string>();
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in EmbeddedData.Lines("function-words.txt"))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var bit = 1 << languages.Count;
            languages.Add(line[..colon]);
            foreach (var word in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                words[word] = words.GetValueOrDefault(word) | bit;
        }

        return new FunctionWordTable(languages.ToImmutable(), words.ToFrozenDictionary(StringComparer.Ordinal));
    }
}
