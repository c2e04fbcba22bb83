namespace Site.Search;

/// <summary>Walks the terms of several parts as if they were one.</summary>
internal static class TermMerger
{
    /// <summary>Each term once, in ordinal order.</summary>
    /// <param name="parts">In the documents' order.</param>
    /// <param name="postings">Holds those of the current term, in the documents' order.</param>
    public static IEnumerable<string> Merge(IndexPart[] parts, List<Posting> postings)
    {
        var places = new int[parts.Length];
        while (First(parts, places) is { } term)
        {
            postings.Clear();
            for (var at = 0; at < parts.Length; at++)
            {
                var part = parts[at];
                if (places[at] < part.Terms.Length && part.Terms[places[at]] == term) postings.AddRange(part.PostingsAt(places[at]++));
            }

            yield return term;
        }
    }

    private static string? First(IndexPart[] parts, int[] places)
    {
        string? first = null;
        for (var at = 0; at < parts.Length; at++)
        {
            if (places[at] >= parts[at].Terms.Length) continue;
            var term = parts[at].Terms[places[at]];
            if (first is null || string.CompareOrdinal(term, first) < 0) first = term;
        }

        return first;
    }
}
