using System.Collections;

namespace Scriban.Syntax;

/// <summary>Walks what a loop goes over. Looks ahead only when asked whether a step is the last: the body may still add to the source.</summary>
internal sealed class LoopCursor(IEnumerable steps) : IDisposable
{
    private readonly IEnumerator _steps = steps.GetEnumerator();
    private bool _hasLookedAhead;
    private bool _hasNext;

    public object? Current { get; private set; }

    /// <summary>Whether this step is the last; of a query it is not known, and asking would run it further.</summary>
    public bool IsLast
    {
        get
        {
            if (steps is IQueryable)
                return false;
            if (!_hasLookedAhead)
                (_hasLookedAhead, _hasNext) = (true, _steps.MoveNext());
            return !_hasNext;
        }
    }

    /// <summary>All steps, counted on demand: the source may be endless. Null for a query.</summary>
    public int? Count => steps switch
    {
        IQueryable => null,
        ICollection collection => collection.Count,
        _ => steps.Cast<object?>().Count(),
    };

    public bool MoveNext()
    {
        var hasNext = _hasLookedAhead ? _hasNext : _steps.MoveNext();
        _hasLookedAhead = false;
        Current = hasNext ? _steps.Current : null;
        return hasNext;
    }

    public void Dispose() => (_steps as IDisposable)?.Dispose();
}
