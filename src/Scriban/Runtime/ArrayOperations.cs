using System.Collections;
using System.Runtime.CompilerServices;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>The operators on arrays: <c>+</c> joins, <c>*</c> repeats, <c>&lt;&lt;</c> and <c>&gt;&gt;</c> add an item behind or in front, comparisons go item by item.</summary>
internal static class ArrayOperations
{
    /// <summary>How many items one operation may add: more is a mistake or an attack.</summary>
    public const int GrowthLimit = 1 << 20;

    public static object Evaluate(TemplateContext context, BinaryPlace place, object? left, object? right)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new ScriptRuntimeException(place.Span, "Structure is too deeply nested or contains reference loops.");
        var (leftList, rightList) = (AsList(left), AsList(right));
        return place.Operator switch
        {
            ScriptBinaryOperator.Add when leftList is not null && rightList is not null => Join(place, leftList, rightList),
            ScriptBinaryOperator.Multiply when leftList is not null && rightList is null => Repeat(context, place, leftList, right),
            ScriptBinaryOperator.Multiply when leftList is null && rightList is not null => Repeat(context, place, rightList, left),
            ScriptBinaryOperator.Divide or ScriptBinaryOperator.DivideRound when leftList is not null => Part(context, place, leftList, right),
            ScriptBinaryOperator.Modulus when leftList is not null => Rest(context, place, leftList, right),
            ScriptBinaryOperator.ShiftLeft when leftList is not null => Join(place, leftList, new[] { right }),
            ScriptBinaryOperator.ShiftRight when rightList is not null => Join(place, new[] { left }, rightList),
            >= ScriptBinaryOperator.CompareEqual and <= ScriptBinaryOperator.CompareGreater when leftList is not null && rightList is not null =>
                Boxed.Of(Compare(context, place, leftList, rightList)),
            ScriptBinaryOperator.CompareEqual when left is null || right is null => Boxed.False,
            ScriptBinaryOperator.CompareNotEqual when left is null || right is null => Boxed.True,
            _ => throw Unsupported(context, place, leftList is null, left, right),
        };
    }

    private static IList? AsList(object? value) => value as IList ?? (value is IEnumerable items and not string and not IScriptObject ? new ScriptArray(items) : null);

    private static ScriptArray Join(BinaryPlace place, IList left, IList right)
    {
        if ((long)left.Count + right.Count > GrowthLimit)
            throw new ScriptRuntimeException(place.Span, $"The array would have more than {GrowthLimit} items");
        var result = new ScriptArray(left.Count + right.Count);
        foreach (var item in left)
            result.Add(item);
        foreach (var item in right)
            result.Add(item);
        return result;
    }

    private static ScriptArray Repeat(TemplateContext context, BinaryPlace place, IList list, object? count)
    {
        var times = Count(context, place, count);
        var limit = context.LoopLimit > 0 ? Math.Min(context.LoopLimit, GrowthLimit) : GrowthLimit;
        if ((long)times * list.Count > limit)
            throw new ScriptRuntimeException(place.Span, $"Exceeding number of iteration limit `{limit}` for array multiplication.");
        var result = new ScriptArray(times * list.Count);
        for (var i = 0; i < times; i++)
        {
            foreach (var item in list)
                result.Add(item);
        }

        return result;
    }

    private static ScriptArray Part(TemplateContext context, BinaryPlace place, IList list, object? divisor) =>
        Take(list, 0, list.Count / Divisor(context, place, divisor));

    private static ScriptArray Rest(TemplateContext context, BinaryPlace place, IList list, object? divisor)
    {
        var by = Divisor(context, place, divisor);
        return Take(list, list.Count - (list.Count % by), list.Count % by);
    }

    private static ScriptArray Take(IList list, int from, int count)
    {
        var result = new ScriptArray(count);
        for (var i = 0; i < count; i++)
            result.Add(list[from + i]);
        return result;
    }

    private static int Divisor(TemplateContext context, BinaryPlace place, object? value) =>
        Count(context, place, value) is var by && by != 0 ? by : throw new ScriptRuntimeException(place.RightSpan, "Cannot divide by 0");

    private static int Count(TemplateContext context, BinaryPlace place, object? value)
    {
        var count = context.ToInt(place.Span, value);
        return count >= 0 ? count : throw new ScriptRuntimeException(place.Span, $"The operator `{place.Text}` is not supported. Integer {count} cannot be negative when multiplying");
    }

    private static bool Compare(TemplateContext context, BinaryPlace place, IList left, IList right)
    {
        if (left.Count != right.Count)
        {
            return place.Operator switch
            {
                ScriptBinaryOperator.CompareEqual => false,
                ScriptBinaryOperator.CompareNotEqual => true,
                ScriptBinaryOperator.CompareLess or ScriptBinaryOperator.CompareLessOrEqual => left.Count < right.Count,
                _ => left.Count > right.Count,
            };
        }

        for (var i = 0; i < left.Count; i++)
        {
            var isTrue = BinaryOperations.Evaluate(context, place, left[i], right[i]) is true;
            if (place.Operator == ScriptBinaryOperator.CompareNotEqual && isTrue)
                return true;
            if (place.Operator != ScriptBinaryOperator.CompareNotEqual && !isTrue)
                return false;
        }

        return place.Operator is not ScriptBinaryOperator.CompareNotEqual;
    }

    private static ScriptRuntimeException Unsupported(TemplateContext context, BinaryPlace place, bool isLeft, object? left, object? right)
    {
        var side = isLeft ? "left" : "right";
        return new ScriptRuntimeException(
            isLeft ? place.LeftSpan : place.RightSpan,
            $"The operator `{place.Text}` is not supported between {context.GetTypeName(left)} and {context.GetTypeName(right)}. Expecting an array for the {side} argument.");
    }
}
