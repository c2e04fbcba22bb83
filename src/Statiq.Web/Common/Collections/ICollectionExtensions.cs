namespace Statiq.Common;

/// <summary>Adding and removing several items at once.</summary>
public static class ICollectionExtensions
{
    public static void AddRange<T>(this ICollection<T> collection, IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(collection);
        foreach (var item in items ?? [])
            collection.Add(item);
    }

    public static void AddRange<T>(this ICollection<T> collection, params T[] items) =>
        collection.AddRange((IEnumerable<T>)items);

    /// <summary>Removes the items that match, and says how many they were.</summary>
    public static int RemoveAll<T>(this ICollection<T> collection, Func<T, bool> match)
    {
        ArgumentNullException.ThrowIfNull(collection);
        var matching = collection.Where(match).ToArray();
        foreach (var item in matching)
            collection.Remove(item);
        return matching.Length;
    }
}
