using System.Collections;

namespace Scriban.Syntax;

/// <summary>The options of a loop: skip, then turn round, then take.</summary>
internal sealed record LoopOptions(int Offset = 0, int Limit = -1, bool Reversed = false, int Columns = int.MaxValue)
{
    public IEnumerable Apply(IEnumerable source)
    {
        var items = source.Cast<object?>();
        if (Offset > 0)
            items = items.Skip(Offset);
        if (Reversed)
            items = items.Reverse();
        return Limit > 0 ? items.Take(Limit) : items;
    }
}
