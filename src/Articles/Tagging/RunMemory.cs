using System.Collections.Immutable;

namespace Articles.Tagging;

/// <summary>
/// Makes something of a list run by run, in parallel, and keeps it, so that of nearly the same list only those runs are made again
/// in which an item changed. For one list at a time.
/// </summary>
/// <param name="isSame">True for two items of which the same would be made.</param>
public sealed class RunMemory<TItem, TResult>(Func<TItem, TItem, bool> isSame)
{
    private ImmutableArray<TItem> _items = [];
    private TResult[] _results = [];

    /// <param name="items">The list; where it has another length than the one before, all of it is new.</param>
    /// <param name="runs">Into how many runs it is cut: as many as there are processors, or more for a list that will come again.</param>
    /// <param name="make">Makes something of the items from the start of a range to its end; called by several threads.</param>
    /// <returns>What was made of each run, in the list's order.</returns>
    public TResult[] Make(ImmutableArray<TItem> items, int runs, Func<Range, TResult> make)
    {
        var isKnown = items.Length == _items.Length && runs == _results.Length;
        var results = new TResult[runs];
        Parallel.For(0, runs, at =>
        {
            var run = StartOf(at)..StartOf(at + 1);
            results[at] = isKnown && IsSame(items, run) ? _results[at] : make(run);
        });
        (_items, _results) = (items, results);
        return results;

        int StartOf(int run) => (int)((long)items.Length * run / runs);
    }

    private bool IsSame(ImmutableArray<TItem> items, Range run)
    {
        for (var at = run.Start.Value; at < run.End.Value; at++)
        {
            if (!isSame(items[at], _items[at]))
                return false;
        }

        return true;
    }
}
