namespace Articles.Gazetteers;

/// <summary>Countries with their names in seven languages, and adjectives and inhabitants in Dutch and English.</summary>
internal sealed class CountryTable
{
    private static readonly string[] OtherLanguages = ["fr", "de", "es", "pt", "pl"];

    private readonly Dictionary<string, Country> _countries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CountryForm> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Country> _capitals = new(StringComparer.Ordinal);

    public static CountryTable Read()
    {
        var table = new CountryTable();
        table.ReadFull("countries-nl.tsv", "nl");
        table.ReadFull("countries-en.tsv", "en");
        table.ReadNames();
        return table;
    }

    /// <summary>Every word that stands for a country.</summary>
    public IEnumerable<string> Forms => _forms.Keys;

    /// <summary>The country that a capitalised form stands for; null for none.</summary>
    public CountryForm? Find(ReadOnlySpan<char> form) =>
        _forms.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(form, out var found) ? found : null;

    /// <summary>The country that a city is the capital of; null for none.</summary>
    public Country? OfCapital(string city) => _capitals.GetValueOrDefault(city);

    private void ReadFull(string resource, string language)
    {
        foreach (var line in EmbeddedData.Lines(resource))
        {
            var columns = line.Split('\t');
            var country = Country(columns[0]);
            country.Names.TryAdd(language, columns[1]);
            Add(country, CountryFormKind.Name, columns[1]);
            Add(country, CountryFormKind.Name, columns[2]);
            foreach (var adjective in columns[3].Split(';', StringSplitOptions.RemoveEmptyEntries))
            {
                Add(country, CountryFormKind.Adjective, adjective);
                if (language == "nl")
                    Add(country, CountryFormKind.Adjective, Inflected(adjective));
            }

            if (columns.Length > 4)
                Add(country, CountryFormKind.Inhabitant, columns[4]);
            foreach (var capital in columns.Length > 5 ? columns[5].Split(';', StringSplitOptions.RemoveEmptyEntries) : [])
                _capitals.TryAdd(capital, country);
        }
    }

    private void ReadNames()
    {
        foreach (var line in EmbeddedData.Lines("countries-other.txt"))
        {
            var columns = line.Replace('_', '\u00A0').Split(' ');
            var country = Country(columns[0]);
            for (var i = 0; i < OtherLanguages.Length; i++)
            {
                var name = columns[i + 1].Replace('\u00A0', ' ');
                country.Names.TryAdd(OtherLanguages[i], name);
                Add(country, CountryFormKind.Name, name);
            }
        }
    }

    private Country Country(string code)
    {
        if (!_countries.TryGetValue(code, out var country))
            _countries[code] = country = new Country(code);
        return country;
    }

    /// <summary>The first meaning of a form stays: Dutch before English, and name before inhabitant.</summary>
    private void Add(Country country, CountryFormKind kind, string forms)
    {
        foreach (var form in forms.Split(';', StringSplitOptions.RemoveEmptyEntries))
            _forms.TryAdd(form, new CountryForm(country, kind));
    }

    /// <summary>Dutch adjectives take an e: Russisch, Russische; Iraaks, Iraakse; Chinees, Chinese; Welsh stays.</summary>
    private static string Inflected(string adjective) =>
        adjective.EndsWith("ees", StringComparison.Ordinal) ? adjective[..^3] + "ese"
        : adjective is "Welsh" or "Sovjet" ? adjective
        : adjective + "e";
}
