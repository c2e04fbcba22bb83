using System.Numerics;

namespace Site.Search;

/// <summary>Some of the terms that begin with the same letters: those that no shard with a longer prefix has.</summary>
/// <param name="Prefix">The letters; empty for the shard of all that is left.</param>
/// <param name="Terms">Their places, in order.</param>
internal sealed record Shard(string Prefix, IReadOnlyCollection<Range> Terms);

/// <summary>
/// Cuts the terms into shards of about the same size. Where those that share a prefix are too many, the largest groups with a longer
/// prefix become shards of their own until the rest is small enough; so a new document moves no more terms than it must.
/// </summary>
internal sealed class ShardSplitter
{
    private const int SmallestLimit = 16 * 1024;
    private const int ShardsBeforeTheyGrow = 2048;

    private readonly EncodedTerms _terms;
    private readonly int _limit;
    private readonly List<Shard> _shards = [];

    private ShardSplitter(EncodedTerms terms)
    {
        _terms = terms;
        var share = (uint)(terms.SizeOf(0, terms.Count) / ShardsBeforeTheyGrow);
        _limit = Math.Max(SmallestLimit, (int)BitOperations.RoundUpToPowerOf2(share));
    }

    /// <summary>The shards, ordered by their prefixes.</summary>
    public static IReadOnlyList<Shard> Split(EncodedTerms terms)
    {
        var splitter = new ShardSplitter(terms);
        splitter.Keep(splitter.Split(0, terms.Count, ""));
        splitter._shards.Sort((left, right) => string.CompareOrdinal(left.Prefix, right.Prefix));
        return splitter._shards;
    }

    // Makes shards of the largest groups below that prefix; gives back the rest.
    private Group Split(int start, int end, string prefix)
    {
        if (_terms.SizeOf(start, end) <= _limit) return new(prefix, [start..end], _terms.SizeOf(start, end));

        var groups = new List<Group>();
        if (_terms[start] == prefix) groups.Add(new(prefix, [start..++start], _terms.SizeOf(start - 1, start)));
        while (start < end)
        {
            var longer = LongerPrefix(_terms[start], prefix.Length);
            var next = start + 1;
            while (next < end && _terms[next].StartsWith(longer, StringComparison.Ordinal)) next++;
            groups.Add(Split(start, next, longer));
            start = next;
        }

        var size = groups.Sum(group => group.Size);
        foreach (var group in groups.Where(group => group.Prefix != prefix).OrderByDescending(group => group.Size).ToArray())
        {
            if (size <= _limit) break;
            Keep(group);
            groups.Remove(group);
            size -= group.Size;
        }

        return new(prefix, [.. groups.SelectMany(group => group.Terms)], size);
    }

    private void Keep(Group group)
    {
        if (group.Size > 0) _shards.Add(new(group.Prefix, group.Terms));
    }

    private static string LongerPrefix(string term, int length)
        => term[..(length + (char.IsHighSurrogate(term[length]) ? 2 : 1))];

    private sealed record Group(string Prefix, IReadOnlyList<Range> Terms, int Size);
}
