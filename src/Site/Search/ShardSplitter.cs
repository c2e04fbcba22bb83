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
    private const int FewShards = 64;
    private const int LeastFilled = 4;

    private readonly EncodedTerms _terms;
    private readonly int _limit;
    private readonly List<Shard> _shards = [];

    private ShardSplitter(EncodedTerms terms, int limit) => (_terms, _limit) = (terms, limit);

    /// <summary>The shards, ordered by their prefixes; not many more than are needed for so many bytes.</summary>
    public static IReadOnlyList<Shard> Split(EncodedTerms terms)
    {
        var size = terms.SizeOf(0, terms.Count);
        var limit = Math.Max(SmallestLimit, (int)BitOperations.RoundUpToPowerOf2((uint)(size / ShardsBeforeTheyGrow)));
        while (true)
        {
            var shards = Split(terms, limit);
            if (shards.Count <= FewShards + LeastFilled * (size / limit)) return shards;

            // Thousands of small groups side by side: a file for each would weigh more than what is in it.
            limit *= 2;
        }
    }

    private static List<Shard> Split(EncodedTerms terms, int limit)
    {
        var splitter = new ShardSplitter(terms, limit);
        splitter.Keep(splitter.Split(0, terms.Count, ""));
        splitter._shards.Sort((left, right) => string.CompareOrdinal(left.Prefix, right.Prefix));
        return splitter._shards;
    }

    // Makes shards of the largest groups below that prefix; gives back the rest. No deeper than a term has letters.
    private Group Split(int start, int end, string prefix)
    {
        if (_terms.SizeOf(start, end) <= _limit) return new(prefix, [start..end], _terms.SizeOf(start, end));

        var groups = GroupsBelow(start, end, prefix);
        var size = groups.Sum(group => group.Size);
        var kept = new HashSet<string>();
        foreach (var group in groups.Where(group => group.Prefix != prefix).OrderByDescending(group => group.Size))
        {
            if (size <= _limit) break;
            Keep(group);
            kept.Add(group.Prefix);
            size -= group.Size;
        }

        return new(prefix, [.. groups.Where(group => !kept.Contains(group.Prefix)).SelectMany(group => group.Terms)], size);
    }

    private List<Group> GroupsBelow(int start, int end, string prefix)
    {
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

        return groups;
    }

    private void Keep(Group group)
    {
        if (group.Size > 0) _shards.Add(new(group.Prefix, group.Terms));
    }

    private static string LongerPrefix(string term, int length)
        => term[..(length + (char.IsHighSurrogate(term[length]) ? 2 : 1))];

    private sealed record Group(string Prefix, IReadOnlyList<Range> Terms, int Size);
}
