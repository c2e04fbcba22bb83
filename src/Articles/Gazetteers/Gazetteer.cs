using WordSet = System.Collections.Generic.HashSet<string>.AlternateLookup<System.ReadOnlySpan<char>>;

namespace Articles.Gazetteers;

/// <summary>What is known of names before any text is read. Built once, on first use, and never changed.</summary>
internal sealed class Gazetteer
{
    private static readonly Lazy<Gazetteer> Shared = new(() => new Gazetteer());

    private readonly Dictionary<string, string> _organisations = new(StringComparer.Ordinal);
    private readonly WordSet _places = Set(Phrases("place-names.txt"), StringComparer.Ordinal);
    private readonly Dictionary<string, string> _placeAdjectives = new(StringComparer.Ordinal);
    private readonly HashSet<string> _agencies = EmbeddedData.Lines("agencies.txt").ToHashSet(StringComparer.Ordinal);

    private readonly WordSet _known;

    private Gazetteer()
    {
        foreach (var line in EmbeddedData.Lines("organisations.txt"))
        {
            var names = line.Split(';');
            foreach (var name in names)
                _organisations.TryAdd(name, names[0]);
            foreach (var name in names)
                AddWithoutArticle(name, names[0]);
        }

        foreach (var line in EmbeddedData.Lines("place-adjectives.txt"))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            foreach (var adjective in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                _placeAdjectives.Add(adjective.Replace('_', ' '), line[..colon]);
        }

        _known = Set(Countries.Forms.Concat(_organisations.Keys).Concat(_places.Set), StringComparer.Ordinal);
    }

    /// <summary>Texts write <c>de Telegraaf</c> and <c>the Guardian</c>, too; what is left must not be an ordinary word.</summary>
    private void AddWithoutArticle(string name, string canonical)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        if (space > 0 && name[..space] is "De" or "de" or "Het" or "The" && !Ambiguous.Contains(name.AsSpan(space + 1)))
            _organisations.TryAdd(name[(space + 1)..], canonical);
    }

    public static Gazetteer Instance => Shared.Value;

    public CountryTable Countries { get; } = CountryTable.Read();

    public WordSet FirstNames { get; } = Set(EmbeddedData.Words("first-names.txt"), StringComparer.Ordinal);

    /// <summary>Words before a person's name, whatever their case.</summary>
    public WordSet Titles { get; } = Set(EmbeddedData.LabelledWords("titles.txt"), StringComparer.OrdinalIgnoreCase);

    /// <summary>Words that make a name an organisation's or a thing's, whatever their case.</summary>
    public WordSet OrganisationWords { get; } = Set(EmbeddedData.Words("organisation-words.txt"), StringComparer.OrdinalIgnoreCase);

    /// <summary>Newspapers, broadcasters and agencies, which texts quote.</summary>
    public WordSet Media { get; } = Set(Phrases("media.txt"), StringComparer.Ordinal);

    /// <summary>Capitalised words that are no name by themselves.</summary>
    public WordSet NotNames { get; } = Set(EmbeddedData.Words("not-names.txt").Select(w => w.Replace('_', ' ')), StringComparer.Ordinal);

    /// <summary>Adverbs and nouns that often start a sentence and are no function words.</summary>
    public WordSet SentenceStarters { get; } = Set(EmbeddedData.Words("sentence-starters.txt"), StringComparer.OrdinalIgnoreCase);

    /// <summary>Names that are ordinary words, too: <c>Denk</c>, <c>Best</c>, <c>Reading</c>.</summary>
    public WordSet Ambiguous { get; } = Set(EmbeddedData.Words("ambiguous-names.txt"), StringComparer.Ordinal);

    public WordSet SpeechVerbs { get; } = Set(EmbeddedData.LabelledWords("speech-verbs.txt"), StringComparer.OrdinalIgnoreCase);

    /// <summary>Function words of all languages, whatever their case.</summary>
    public WordSet FunctionWords { get; } = Set(EmbeddedData.LabelledWords("function-words.txt"), StringComparer.OrdinalIgnoreCase);

    /// <summary>The canonical name of a known organisation; null for others.</summary>
    public string? Organisation(ReadOnlySpan<char> name) =>
        _organisations.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var canonical) ? canonical : null;

    public bool IsPlace(ReadOnlySpan<char> name) => _places.Contains(name);

    /// <summary>Places, and words that stand for countries.</summary>
    public IEnumerable<string> Places => _places.Set.Concat(Countries.Forms);

    /// <summary>Countries, organisations and places in every form that is known.</summary>
    public IEnumerable<string> KnownForms => _known.Set;

    /// <summary>A country, organisation or place by this very name.</summary>
    public bool IsKnown(ReadOnlySpan<char> name) => _known.Contains(name);

    /// <summary>The place that an adjective is made of: <c>Amsterdamse</c>, <c>Rotterdams</c>, <c>Friese</c>; null for others.</summary>
    public string? PlaceOfAdjective(ReadOnlySpan<char> adjective)
    {
        if (_placeAdjectives.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(adjective, out var known))
            return known;

        var stem = adjective.EndsWith("se", StringComparison.Ordinal) ? adjective[..^2] : adjective is [.., 's'] ? adjective[..^1] : "";
        return stem.Length > 3 && _places.TryGetValue(stem, out var place) ? place : null;
    }

    public bool IsAgency(string name) => _agencies.Contains(name);

    private static WordSet Set(IEnumerable<string> words, StringComparer comparer) =>
        words.ToHashSet(comparer).GetAlternateLookup<ReadOnlySpan<char>>();

    private static IEnumerable<string> Phrases(string name) =>
        EmbeddedData.Lines(name).SelectMany(line => line.Split(';', StringSplitOptions.RemoveEmptyEntries));
}
