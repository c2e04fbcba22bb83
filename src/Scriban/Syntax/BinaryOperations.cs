using System.Text;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>
/// The operators on values of any type. The kind of the operands decides, the stronger one first:
/// text, <c>empty</c>, types with operators of their own, null, numbers (<c>NumberOperations</c>), dates; else equality only.
/// </summary>
internal static class BinaryOperations
{
    public static object? Evaluate(TemplateContext context, BinaryPlace place, object? left, object? right)
    {
        try
        {
            return left is int leftNumber && right is int rightNumber
                ? NumberOperations.OfIntegers(context, place, leftNumber, rightNumber)
                : EvaluateAny(context, place, left, right);
        }
        catch (Exception error) when (error is not ScriptRuntimeException and not OperationCanceledException)
        {
            throw new ScriptRuntimeException(place.Span, error.Message, error);
        }
    }

    private static object? EvaluateAny(TemplateContext context, BinaryPlace place, object? left, object? right)
    {
        if (left is string or char || right is string or char)
            return OfText(context, place, left is char c ? c.ToString() : left, right is char d ? d.ToString() : right);
        if (ReferenceEquals(left, EmptyScriptObject.Default) || ReferenceEquals(right, EmptyScriptObject.Default))
            return OfEmpty(context, place, left, right);
        if ((left as IScriptCustomBinaryOperation ?? right as IScriptCustomBinaryOperation) is { } custom)
        {
            if (custom.TryEvaluate(context, place.Span, place.Operator, place.LeftSpan, left, place.RightSpan, right, out var result))
                return result;
        }

        if (left is null || right is null)
            return OfNull(place.Operator, left, right);
        return NumberOperations.TryEvaluate(context, place, left, right, out var number) ? number : OfOthers(context, place, left, right);
    }

    private static object OfText(TemplateContext context, BinaryPlace place, object? left, object? right)
    {
        if (place.Operator == ScriptBinaryOperator.Multiply)
            return Repeat(context, place, left, right);
        var leftText = context.ObjectToString(left) ?? string.Empty;
        var rightText = context.ObjectToString(right) ?? string.Empty;
        return place.Operator switch
        {
            ScriptBinaryOperator.Add => Concat(context, place, leftText, rightText),
            ScriptBinaryOperator.CompareEqual => Boxed.Of(leftText == rightText),
            ScriptBinaryOperator.CompareNotEqual => Boxed.Of(leftText != rightText),
            ScriptBinaryOperator.CompareGreater => Boxed.Of(Compare(context, leftText, rightText) > 0),
            ScriptBinaryOperator.CompareLess => Boxed.Of(Compare(context, leftText, rightText) < 0),
            ScriptBinaryOperator.CompareGreaterOrEqual => Boxed.Of(Compare(context, leftText, rightText) >= 0),
            ScriptBinaryOperator.CompareLessOrEqual => Boxed.Of(Compare(context, leftText, rightText) <= 0),
            _ => throw new ScriptRuntimeException(place.Span, $"Operator `{place.Text}` is not supported on string objects"),
        };
    }

    private static string Concat(TemplateContext context, BinaryPlace place, string left, string right)
    {
        context.CheckLength(place.Span, (long)left.Length + right.Length);
        return string.Concat(left, right);
    }

    private static int Compare(TemplateContext context, string left, string right) => context.CurrentCulture.CompareInfo.Compare(left, right);

    private static string Repeat(TemplateContext context, BinaryPlace place, object? left, object? right)
    {
        var (text, count, countSpan) = right is string ? (right, left, place.LeftSpan) : (left, right, place.RightSpan);
        int times;
        try
        {
            times = context.ToInt(countSpan, count);
        }
        catch (ScriptRuntimeException)
        {
            throw new ScriptRuntimeException(countSpan, $"Expecting an integer. The operator `{place.Text}` is not supported for the expression. Only working on string x int or int x string");
        }

        var unit = context.ObjectToString(text) ?? string.Empty;
        if (context.LimitToString > 0 && (long)unit.Length * Math.Max(times, 0) > context.LimitToString)
            throw new ScriptRuntimeException(countSpan, $"String multiplication exceeds LimitToString `{context.LimitToString}`.");
        return new StringBuilder().Insert(0, unit, Math.Max(times, 0)).ToString();
    }

    private static object? OfEmpty(TemplateContext context, BinaryPlace place, object? left, object? right)
    {
        var isBoth = ReferenceEquals(left, right);
        var other = ReferenceEquals(left, EmptyScriptObject.Default) ? right : left;
        var isEmpty = isBoth ? Boxed.True : context.IsEmpty(place.Span, other);
        return place.Operator switch
        {
            ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareGreaterOrEqual or ScriptBinaryOperator.CompareLessOrEqual => isEmpty,
            ScriptBinaryOperator.CompareNotEqual => isEmpty is bool value ? Boxed.Of(!value) : isEmpty,
            ScriptBinaryOperator.CompareGreater or ScriptBinaryOperator.CompareLess => Boxed.False,
            _ => EmptyScriptObject.Default,
        };
    }

    /// <summary>Null equals null only; it compares with nothing, and arithmetic with it is null.</summary>
    private static object? OfNull(ScriptBinaryOperator op, object? left, object? right) => op switch
    {
        ScriptBinaryOperator.CompareEqual => Boxed.Of(left is null && right is null),
        ScriptBinaryOperator.CompareNotEqual => Boxed.Of(left is not null || right is not null),
        ScriptBinaryOperator.CompareGreater or ScriptBinaryOperator.CompareLess
            or ScriptBinaryOperator.CompareGreaterOrEqual or ScriptBinaryOperator.CompareLessOrEqual => Boxed.False,
        _ => null,
    };

    private static object OfOthers(TemplateContext context, BinaryPlace place, object left, object right)
    {
        if (DateOperations.TryEvaluate(place.Operator, left, right, out var result))
            return result;
        return place.Operator switch
        {
            ScriptBinaryOperator.CompareEqual => Boxed.Of(left.Equals(right)),
            ScriptBinaryOperator.CompareNotEqual => Boxed.Of(!left.Equals(right)),
            _ => throw new ScriptRuntimeException(
                place.Span,
                $"Unsupported types `{context.ObjectToString(left)}/{context.GetTypeName(left)}` {place.Text} `{context.ObjectToString(right)}/{context.GetTypeName(right)}` for binary operation"),
        };
    }
}
