using System.Collections.ObjectModel;

namespace System.ServiceModel.Syndication;

/// <summary>A collection that refuses null.</summary>
internal sealed class NonNullCollection<T> : Collection<T> where T : class
{
    /// <summary>A deep copy, or null for a collection that nobody asked for yet.</summary>
    public static Collection<T>? Copy(Collection<T>? source, Func<T, T> clone)
    {
        if (source is null)
            return null;

        var copy = new NonNullCollection<T>();
        foreach (var item in source)
            copy.Add(clone(item));
        return copy;
    }

    protected override void InsertItem(int index, T item)
    {
        ArgumentNullException.ThrowIfNull(item);
        base.InsertItem(index, item);
    }

    protected override void SetItem(int index, T item)
    {
        ArgumentNullException.ThrowIfNull(item);
        base.SetItem(index, item);
    }
}
