using System.Collections.Frozen;

namespace Articles.Subjects;

/// <summary>The words of one language that stand for topics.</summary>
internal sealed class TopicTable
{
    /// <summary>Words of a table have at least this many letters, by which they are looked up.</summary>
    private const int Opening = 3;

    private static readonly (Topic Topic, string Dutch, string English)[] Lines = [.. EmbeddedData.Lines("topics.txt").Select(Read)];
    private static readonly TopicTable OfDutch = new(Lines.Select(l => l.Dutch));
    private static readonly TopicTable OfEnglish = new(Lines.Select(l => l.English));

    private readonly FrozenDictionary<ulong, TopicWord[]> _byOpening;

    /// <summary>A bit for each opening that some word has: most words of a text are no topic’s.</summary>
    private readonly ulong[] _openings = new ulong[1 << 10];

    private TopicTable(IEnumerable<string> words)
    {
        _byOpening = words.SelectMany((line, topic) => line.Split(' ').Select(word => TopicWord.Read(word, topic)))
            .GroupBy(word => KeyOf(word.Text)).ToFrozenDictionary(g => g.Key, g => g.ToArray());
        foreach (var opening in _byOpening.Keys)
            _openings[BitOf(opening) >> 6] |= 1ul << (BitOf(opening) & 63);
    }

    /// <summary>All topics; a word names its topic by the index here.</summary>
    public static IReadOnlyList<Topic> Topics { get; } = [.. Lines.Select(l => l.Topic)];

    /// <summary>The words of a language; null where there are none.</summary>
    public static TopicTable? Of(string language) =>
        language.StartsWith("nl", StringComparison.Ordinal) ? OfDutch
        : language.StartsWith("en", StringComparison.Ordinal) ? OfEnglish
        : null;

    /// <summary>The words that may stand at a place in a text; for most places none.</summary>
    /// <param name="text">The text from there on.</param>
    public ReadOnlySpan<TopicWord> At(ReadOnlySpan<char> text)
    {
        if (text.Length < Opening)
            return [];

        var key = KeyOf(text);
        var bit = BitOf(key);
        return (_openings[bit >> 6] & (1ul << (bit & 63))) != 0 && _byOpening.TryGetValue(key, out var words) ? words : [];
    }

    private static int BitOf(ulong key) => (int)((key * 11400714819323198485ul) >> 48);

    private static ulong KeyOf(ReadOnlySpan<char> word)
    {
        var key = 0ul;
        foreach (var c in word[..Opening])
            key = (key << 16) | (c is >= 'A' and <= 'Z' ? (uint)(c | 0x20) : c < 128 ? c : Letters.ToLower(c));
        return key;
    }

    private static (Topic Topic, string Dutch, string English) Read(string line)
    {
        var columns = line.Split('|');
        return (new Topic(columns[0], columns[1]), columns[2], columns[3]);
    }
}
