namespace Statiq.Common;

/// <summary>Items by their neighbours.</summary>
public static class IEnumerableExtensions
{
    /// <summary>The item before this one; the default value for the first one and for one that is not among them.</summary>
    public static T GetPrevious<T>(this IEnumerable<T> source, T item, IEqualityComparer<T> comparer = null) =>
        source.Reverse().GetNext(item, comparer);

    /// <summary>The item after this one; the default value for the last one and for one that is not among them.</summary>
    public static T GetNext<T>(this IEnumerable<T> source, T item, IEqualityComparer<T> comparer = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        var equality = comparer ?? EqualityComparer<T>.Default;
        return source.SkipWhile(x => !equality.Equals(x, item)).Skip(1).FirstOrDefault();
    }
}
