using System.Collections;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>A <see cref="ScriptArray"/> of one type of item.</summary>
public partial class ScriptArray<T> : IList<T>, IList, IScriptObject, IScriptCustomBinaryOperation
{
    private List<T> _items;
    private ScriptObject? _attached;
    private bool _isReadOnly;

    public ScriptArray() => _items = [];

    public ScriptArray(int capacity) => _items = new List<T>(capacity);

    public ScriptArray(T[] array) => _items = [.. array];

    public ScriptArray(IEnumerable<T> values) => _items = [.. values];

    public ScriptArray(IEnumerable values) => _items = [.. values.Cast<T>()];

    public int Capacity
    {
        get => _items.Capacity;
        set => _items.Capacity = value;
    }

    public virtual bool IsReadOnly
    {
        get => _isReadOnly;
        set
        {
            _isReadOnly = value;
            if (_attached is not null)
                _attached.IsReadOnly = value;
        }
    }

    /// <summary>The members attached to the array.</summary>
    public ScriptObject ScriptObject => _attached ??= new ScriptObject { IsReadOnly = IsReadOnly };

    public int Count => _items.Count;

    public virtual T this[int index]
    {
        get => (uint)index < (uint)_items.Count ? _items[index] : default!;
        set
        {
            if (index < 0)
                return;
            this.AssertNotReadOnly();
            Extend(index + 1);
            _items[index] = Stored(value);
        }
    }

    public virtual void Add(T item)
    {
        this.AssertNotReadOnly();
        _items.Add(Stored(item));
    }

    public void AddRange(IEnumerable<T> items)
    {
        this.AssertNotReadOnly();
        _items.AddRange(items);
    }

    public virtual void Clear()
    {
        this.AssertNotReadOnly();
        _items.Clear();
    }

    public virtual bool Contains(T item) => _items.Contains(item);

    public virtual void CopyTo(T[] array, int arrayIndex) => _items.CopyTo(array, arrayIndex);

    public virtual int IndexOf(T item) => _items.IndexOf(item);

    public virtual void Insert(int index, T item)
    {
        this.AssertNotReadOnly();
        Extend(index);
        _items.Insert(index, Stored(item));
    }

    public virtual bool Remove(T item)
    {
        this.AssertNotReadOnly();
        return _items.Remove(item);
    }

    public virtual void RemoveAt(int index)
    {
        this.AssertNotReadOnly();
        if (index >= 0 && index < _items.Count)
            _items.RemoveAt(index);
    }

    public List<T>.Enumerator GetEnumerator() => _items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    public IEnumerable<string> GetMembers() => _attached is null ? ["size"] : ["size", .. _attached.GetMembers()];

    public virtual bool Contains(string member) => _attached is not null && _attached.Contains(member);

    public virtual bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value)
    {
        if (member == "size")
        {
            value = Boxed.Of(Count);
            return true;
        }

        value = null;
        return _attached is not null && _attached.TryGetValue(context, span, member, out value);
    }

    public virtual bool CanWrite(string member) => member != "size" && (_attached is null || _attached.CanWrite(member));

    public virtual bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly) =>
        CanWrite(member) && ScriptObject.TrySetValue(context, span, member, value, readOnly);

    public virtual bool Remove(string member) => _attached is not null && _attached.Remove(member);

    public virtual void SetReadOnly(string member, bool readOnly) => _attached?.SetReadOnly(member, readOnly);

    public virtual IScriptObject Clone(bool deep)
    {
        var copy = (ScriptArray<T>)MemberwiseClone();
        copy._items = deep ? _items.ConvertAll(item => item is IScriptObject inner ? (T)inner.Clone(true) : item) : [.. _items];
        copy._attached = (ScriptObject?)_attached?.Clone(deep);
        return copy;
    }

    public bool TryEvaluate(TemplateContext context, SourceSpan span, ScriptBinaryOperator op, SourceSpan leftSpan, object? leftValue, SourceSpan rightSpan, object? rightValue, out object? result)
    {
        result = ArrayOperations.Evaluate(context, new BinaryPlace(op, span, leftSpan, rightSpan), leftValue, rightValue);
        return true;
    }

    /// <summary>An array of anything keeps JSON as values of templates.</summary>
    private static T Stored(T item) => typeof(T) == typeof(object) ? (T)JsonConversion.Stored(item)! : item;

    private void Extend(int count)
    {
        if (count - _items.Count > ArrayOperations.GrowthLimit)
            throw new InvalidOperationException($"The index {count - 1} is too far behind the end of the array of {_items.Count} items");
        while (_items.Count < count)
            _items.Add(default!);
    }
}
