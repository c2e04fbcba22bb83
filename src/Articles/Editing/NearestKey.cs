using System.Collections.Frozen;

namespace Articles.Editing;

/// <summary>Finds what somebody probably meant: the known key of that meaning, else the one with the fewest changed letters.</summary>
internal static class NearestKey
{
    /// <summary>Keys as they are called in Dutch, or by other programs, each with the one that is meant.</summary>
    private static readonly FrozenDictionary<string, string> Meanings = EmbeddedData.Lines("key-meanings.txt")
        .Select(line => line.Split(": ")).SelectMany(line => line[1].Split(' ').Select(word => (word, line[0])))
        .ToFrozenDictionary(pair => pair.word, pair => pair.Item2, StringComparer.OrdinalIgnoreCase);

    /// <summary>A cure that names the nearest known key, or lists them all where none is near.</summary>
    public static string CureFor(string key, IReadOnlyList<string> known) =>
        Find(key, known) is { } nearest ? $"did you mean '{nearest}'?" : $"known keys: {string.Join(", ", known)}";

    /// <summary>The known key of that meaning, else the nearest; null where none is near.</summary>
    public static string? Find(string key, IReadOnlyList<string> known) =>
        OfMeaning(key) is { } meant && known.Contains(meant) ? meant : Nearest(key, known);

    /// <summary>The key of an article that is called so elsewhere; null for any other word.</summary>
    public static string? OfMeaning(string key) => Meanings.GetValueOrDefault(key);

    private static string? Nearest(string key, IReadOnlyList<string> known) =>
        known.MinBy(k => Distance(key.ToLowerInvariant(), k)) is { } nearest
            && Distance(key.ToLowerInvariant(), nearest) <= Math.Max(2, key.Length / 3)
            ? nearest
            : null;

    /// <summary>How many letters to change, add, take away, or let change places with the next.</summary>
    private static int Distance(string a, string b)
    {
        if (a.Length > 64)
            return int.MaxValue;

        var (before, last, row) = (new int[b.Length + 1], new int[b.Length + 1], Enumerable.Range(0, b.Length + 1).ToArray());
        for (var i = 1; i <= a.Length; i++)
        {
            (before, last, row) = (last, row, before);
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }
        }

        return row[b.Length];
    }
}
