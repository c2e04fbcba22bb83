using System.Collections;
using System.Globalization;

namespace Scriban.Runtime;

/// <summary>The untyped list face of an array.</summary>
public partial class ScriptArray<T>
{
    bool IList.IsFixedSize => false;

    bool IList.IsReadOnly => IsReadOnly;

    bool ICollection<T>.IsReadOnly => IsReadOnly;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => this;

    object? IList.this[int index]
    {
        get => this[index];
        set => this[index] = ToItem(value);
    }

    int IList.Add(object? value)
    {
        Add(ToItem(value));
        return Count - 1;
    }

    bool IList.Contains(object? value) => ((IList)_items).Contains(value);

    int IList.IndexOf(object? value) => ((IList)_items).IndexOf(value);

    void IList.Insert(int index, object? value) => Insert(index, ToItem(value));

    void IList.Remove(object? value) => Remove(ToItem(value));

    void ICollection.CopyTo(Array array, int index) => ((ICollection)_items).CopyTo(array, index);

    private static T ToItem(object? value) =>
        value is T item ? item : value is null || typeof(T) == typeof(object) ? (T)value! : (T)Convert.ChangeType(value, typeof(T), CultureInfo.InvariantCulture);
}
