namespace Articles.Editing;

/// <summary>Finds what somebody probably meant: the known key with the fewest changed letters.</summary>
internal static class NearestKey
{
    /// <summary>A cure that names the nearest known key, or lists them all where none is near.</summary>
    public static string CureFor(string key, IReadOnlyList<string> known) =>
        Find(key, known) is { } nearest ? $"did you mean '{nearest}'?" : $"known keys: {string.Join(", ", known)}";

    /// <summary>The nearest known key; null where none is near.</summary>
    public static string? Find(string key, IReadOnlyList<string> known) =>
        known.MinBy(k => Distance(key.ToLowerInvariant(), k)) is { } nearest
            && Distance(key.ToLowerInvariant(), nearest) <= Math.Max(2, key.Length / 3)
            ? nearest
            : null;

    /// <summary>Levenshtein's distance.</summary>
    private static int Distance(string a, string b)
    {
        if (a.Length > 64)
            return int.MaxValue;

        var row = new int[b.Length + 1];
        for (var j = 0; j < row.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
