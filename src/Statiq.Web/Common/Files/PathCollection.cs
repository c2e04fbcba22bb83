using System.Collections.ObjectModel;

namespace Statiq.Common;

/// <summary>Paths in an order that matters, each at most once.</summary>
public class PathCollection : Collection<NormalizedPath>, IReadOnlyList<NormalizedPath>
{
    public PathCollection()
    {
    }

    public PathCollection(params NormalizedPath[] paths)
        : this((IEnumerable<NormalizedPath>)paths)
    {
    }

    public PathCollection(IEnumerable<NormalizedPath> paths)
    {
        foreach (var path in paths)
            Add(path);
    }

    public void AddRange(IEnumerable<NormalizedPath> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        foreach (var path in paths)
            Add(path);
    }

    protected override void InsertItem(int index, NormalizedPath item)
    {
        item.ThrowIfNull(nameof(item));
        if (!Contains(item))
            base.InsertItem(index, item);
    }

    protected override void SetItem(int index, NormalizedPath item) => base.SetItem(index, item.ThrowIfNull(nameof(item)));
}
