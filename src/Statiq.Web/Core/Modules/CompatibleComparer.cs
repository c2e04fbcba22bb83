using Statiq.Common;

namespace Statiq.Core;

/// <summary>Compares values as what the first of them is, where they can be converted to it.</summary>
internal sealed class CompatibleComparer : IComparer<object>
{
    private Type _type;

    public int Compare(object x, object y) => Comparer<object>.Default.Compare(Convert(x), Convert(y));

    private object Convert(object value)
    {
        _type ??= value?.GetType();
        return value is not null && value.GetType() != _type && TypeHelper.TryConvert(value, _type, out var converted) ? converted : value;
    }
}
