using Statiq.Common;

namespace Statiq.Core;

/// <summary>Compares values as one type where they can be converted to it, and as they are where not.</summary>
internal sealed class ConvertingComparer<TValue>(IComparer<TValue> comparer) : IComparer<object>
{
    public int Compare(object x, object y) =>
        TypeHelper.TryConvert(x, out TValue a) && TypeHelper.TryConvert(y, out TValue b)
            ? comparer.Compare(a, b)
            : Comparer<object>.Default.Compare(x, y);
}
