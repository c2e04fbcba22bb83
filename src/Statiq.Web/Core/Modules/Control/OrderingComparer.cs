using Statiq.Common;

namespace Statiq.Core;

/// <summary>
/// Compares values of one type. Text is compared as people sort it, but in the same way on every machine.
/// </summary>
internal sealed class OrderingComparer : IComparer<object>
{
    public static OrderingComparer Instance { get; } = new();

    public int Compare(object x, object y)
    {
        if (x is string a && y is string b)
            return StringComparer.InvariantCulture.Compare(a, b);
        if (x is not null && y is not null && x.GetType() != y.GetType())
            return string.CompareOrdinal(x.GetType().FullName, y.GetType().FullName);
        return Comparer<object>.Default.Compare(x, y);
    }

    /// <summary>Converts a column's values to the type of its first one, where they can be.</summary>
    public static void MakeComparable(IReadOnlyList<object[]> rows, int column)
    {
        var type = rows.Select(x => x[column]).FirstOrDefault(x => x is not null)?.GetType();
        foreach (var row in rows)
        {
            if (row[column] is { } value && value.GetType() != type && TypeHelper.TryConvert(value, type, out var converted))
                row[column] = converted;
        }
    }
}
