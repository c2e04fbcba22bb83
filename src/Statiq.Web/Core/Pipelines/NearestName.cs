namespace Statiq.Core;

/// <summary>Finds the name that someone may have meant who wrote another one.</summary>
internal static class NearestName
{
    /// <summary>Null when no name is near: more than a third of the letters would have to change.</summary>
    public static string Find(string name, IEnumerable<string> names) =>
        names.Select(x => (Name: x, Distance: Distance(name.ToUpperInvariant(), x.ToUpperInvariant())))
            .Where(x => x.Distance * 3 <= name.Length)
            .OrderBy(x => x.Distance)
            .FirstOrDefault()
            .Name;

    // Levenshtein's, with one row.
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }
}
