using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>The operators on dates and durations.</summary>
internal static class DateOperations
{
    public static bool TryEvaluate(ScriptBinaryOperator op, object left, object right, out object result)
    {
        result = (left, right) switch
        {
            (DateTime a, DateTime b) => OfComparable(op, a.CompareTo(b), () => a - b)!,
            (DateTimeOffset a, DateTimeOffset b) => OfComparable(op, a.CompareTo(b), () => a - b)!,
            (DateTimeOffset a, DateTime b) => OfComparable(op, a.CompareTo(new DateTimeOffset(b)), () => a - new DateTimeOffset(b))!,
            (DateTime a, DateTimeOffset b) => OfComparable(op, new DateTimeOffset(a).CompareTo(b), () => new DateTimeOffset(a) - b)!,
            (TimeSpan a, TimeSpan b) => op == ScriptBinaryOperator.Add ? a + b : OfComparable(op, a.CompareTo(b), () => a - b)!,
            (DateTime a, TimeSpan b) => Moved(op, () => a + b, () => a - b)!,
            (DateTimeOffset a, TimeSpan b) => Moved(op, () => a + b, () => a - b)!,
            _ => null!,
        };
        return result is not null;
    }

    private static object? OfComparable(ScriptBinaryOperator op, int order, Func<TimeSpan> difference) => op switch
    {
        ScriptBinaryOperator.Subtract => difference(),
        ScriptBinaryOperator.CompareEqual => Boxed.Of(order == 0),
        ScriptBinaryOperator.CompareNotEqual => Boxed.Of(order != 0),
        ScriptBinaryOperator.CompareLess => Boxed.Of(order < 0),
        ScriptBinaryOperator.CompareLessOrEqual => Boxed.Of(order <= 0),
        ScriptBinaryOperator.CompareGreater => Boxed.Of(order > 0),
        ScriptBinaryOperator.CompareGreaterOrEqual => Boxed.Of(order >= 0),
        _ => null,
    };

    private static object? Moved(ScriptBinaryOperator op, Func<object> later, Func<object> earlier) => op switch
    {
        ScriptBinaryOperator.Add => later(),
        ScriptBinaryOperator.Subtract => earlier(),
        _ => null,
    };
}
