using Statiq.Common;

namespace Statiq.Core;

/// <summary>Compares values as one type. Values that cannot be converted to it are equal to nothing.</summary>
internal sealed class ConvertingEqualityComparer<TValue>(IEqualityComparer<TValue> comparer) : IEqualityComparer<object>
{
    public new bool Equals(object x, object y) =>
        TypeHelper.TryConvert(x, out TValue a) && TypeHelper.TryConvert(y, out TValue b) && comparer.Equals(a, b);

    public int GetHashCode(object obj) =>
        TypeHelper.TryConvert(obj, out TValue value) && value is not null ? comparer.GetHashCode(value) : 0;
}
