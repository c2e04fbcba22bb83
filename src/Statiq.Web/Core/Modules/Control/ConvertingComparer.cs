using Statiq.Common;

namespace Statiq.Core;

/// <summary>Compares values of different types as the type of the first one, where they can be converted to it.</summary>
internal sealed class ConvertingComparer : IComparer<object>
{
    public int Compare(object x, object y)
    {
        if (x is string a && y is string b)
            return string.CompareOrdinal(a, b);
        if (x is not null && y is not null && x.GetType() != y.GetType())
        {
            if (TypeHelper.TryConvert(y, x.GetType(), out var converted))
                y = converted;
            else if (TypeHelper.TryConvert(x, y.GetType(), out converted))
                x = converted;
        }

        return Comparer<object>.Default.Compare(x, y);
    }
}
