using System.Collections;
using System.Numerics;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Items that are made while they are read: <c>1..5</c>, or what an array function gives. Read-only; counts by walking.</summary>
public class ScriptRange : IEnumerable<object?>, IList, IScriptCustomBinaryOperation
{
    private readonly IEnumerable _values;
    private readonly int _count;

    public ScriptRange()
        : this(Array.Empty<object?>(), 0)
    {
    }

    public ScriptRange(IEnumerable values)
        : this(values, -1)
    {
    }

    private ScriptRange(IEnumerable values, int count)
    {
        _values = values;
        _count = count;
    }

    public IEnumerable Values => _values;

    public int Count => _count >= 0 ? _count : _values.Cast<object?>().Count();

    public object? this[int index] => index < 0 ? null : _values.Cast<object?>().ElementAtOrDefault(index);

    bool IList.IsFixedSize => true;

    bool IList.IsReadOnly => true;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => this;

    object? IList.this[int index]
    {
        get => this[index];
        set => throw ReadOnly();
    }

    internal static ScriptRange Inclusive(TemplateContext context, BinaryPlace place, BigInteger left, BigInteger right) =>
        Create(context, place, left, right, BigInteger.Abs(right - left) + 1);

    internal static ScriptRange Exclusive(TemplateContext context, BinaryPlace place, BigInteger left, BigInteger right) =>
        Create(context, place, left, right, BigInteger.Abs(right - left));

    public IEnumerator<object?> GetEnumerator() => _values.Cast<object?>().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Contains(object? value) => _values.Cast<object?>().Contains(value);

    public int IndexOf(object? value)
    {
        var index = 0;
        foreach (var item in _values)
        {
            if (Equals(item, value))
                return index;
            index++;
        }

        return -1;
    }

    public void CopyTo(Array array, int index)
    {
        foreach (var item in _values)
            array.SetValue(item, index++);
    }

    public bool TryEvaluate(TemplateContext context, SourceSpan span, ScriptBinaryOperator op, SourceSpan leftSpan, object? leftValue, SourceSpan rightSpan, object? rightValue, out object? result)
    {
        result = ArrayOperations.Evaluate(context, new BinaryPlace(op, span, leftSpan, rightSpan), leftValue, rightValue);
        return true;
    }

    int IList.Add(object? value) => throw ReadOnly();

    void IList.Clear() => throw ReadOnly();

    void IList.Insert(int index, object? value) => throw ReadOnly();

    void IList.Remove(object? value) => throw ReadOnly();

    void IList.RemoveAt(int index) => throw ReadOnly();

    private static ScriptRange Create(TemplateContext context, BinaryPlace place, BigInteger left, BigInteger right, BigInteger count)
    {
        if (context.LoopLimit > 0 && count > context.LoopLimit)
            throw new ScriptRuntimeException(place.Span, $"Range expression exceeds LoopLimit `{context.LoopLimit}`.");
        return new ScriptRange(Walk(left, right, count), Size(count));
    }

    private static IEnumerable<object?> Walk(BigInteger left, BigInteger right, BigInteger count)
    {
        if (left >= int.MinValue && left <= int.MaxValue && right >= int.MinValue && right <= int.MaxValue)
            return WalkLong((long)left, left <= right ? 1 : -1, (long)count);
        return WalkBig(left, left <= right ? BigInteger.One : BigInteger.MinusOne, count);
    }

    private static IEnumerable<object?> WalkLong(long value, int step, long count)
    {
        for (; count > 0; count--, value += step)
            yield return Boxed.Of(value);
    }

    private static IEnumerable<object?> WalkBig(BigInteger value, BigInteger step, BigInteger count)
    {
        for (; count > 0; count--, value += step)
            yield return Boxed.Of(value);
    }

    private static int Size(BigInteger count) => count > int.MaxValue ? int.MaxValue : (int)count;

    private static InvalidOperationException ReadOnly() => new("The range is readonly");
}
