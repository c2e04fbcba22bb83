namespace Articles.Doubts;

/// <summary>How far two spellings are apart.</summary>
internal static class SpellingDistance
{
    /// <summary>Letters to change, add or leave out between two spellings, as a part of the longer one (Levenshtein 1966).</summary>
    public static double Of(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var best = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1));
                (diagonal, row[j]) = (row[j], best);
            }
        }

        return (double)row[other.Length] / Math.Max(1, Math.Max(one.Length, other.Length));
    }
}
