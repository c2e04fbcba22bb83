using System.Collections.Immutable;
using Articles;

namespace Site.Publishing;

/// <summary>What a publication changed in the published tree. Paths are relative, with <c>/</c>, sorted.</summary>
/// <param name="Added">Files that were not there before.</param>
/// <param name="Changed">Files that have other bytes than before.</param>
/// <param name="Removed">Files of an earlier build that this one did not make.</param>
/// <param name="Unchanged">How many files were left untouched.</param>
/// <param name="BytesWritten">The bytes of the added and changed files.</param>
/// <param name="Warnings">About files that somebody changed by hand since the last build.</param>
public sealed record PublishResult(
    ImmutableArray<string> Added,
    ImmutableArray<string> Changed,
    ImmutableArray<string> Removed,
    int Unchanged,
    long BytesWritten,
    ImmutableArray<Diagnostic> Warnings)
{
    /// <summary>How many files were written.</summary>
    public int Written => Added.Length + Changed.Length;

    /// <summary>From one published tree to another.</summary>
    internal static PublishResult Between(Manifest before, Manifest next)
    {
        var added = next.Files.Keys.Where(path => !before.Files.ContainsKey(path)).ToList();
        var changed = next.Files.Where(file => before.Files.TryGetValue(file.Key, out var old) && old.Hash != file.Value.Hash)
            .Select(file => file.Key).ToList();
        return new(
            Sorted(added),
            Sorted(changed),
            Sorted(before.Files.Keys.Where(path => !next.Files.ContainsKey(path))),
            next.Files.Count - added.Count - changed.Count,
            added.Concat(changed).Sum(path => next.Files[path].Length),
            []);
    }

    private static ImmutableArray<string> Sorted(IEnumerable<string> paths) => [.. paths.Order(StringComparer.Ordinal)];
}
