using System.Numerics;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>The operators on numbers. Mixed operands meet in the wider type: decimal, double, float, big integer, long, int, bool.</summary>
internal static class NumberOperations
{
    /// <summary>More bits than a template can mean.</summary>
    private const int ShiftLimit = 1 << 20;

    public static object? OfIntegers(TemplateContext context, BinaryPlace place, int left, int right) => place.Operator switch
    {
        ScriptBinaryOperator.Add => Boxed.Of((long)left + right),
        ScriptBinaryOperator.Subtract => Boxed.Of((long)left - right),
        ScriptBinaryOperator.Multiply => Boxed.Of((long)left * right),
        ScriptBinaryOperator.Divide => (double)left / right,
        ScriptBinaryOperator.DivideRound => Boxed.Of((long)left / right),
        ScriptBinaryOperator.Modulus => Boxed.Of((long)left % right),
        ScriptBinaryOperator.CompareEqual => Boxed.Of(left == right),
        ScriptBinaryOperator.CompareNotEqual => Boxed.Of(left != right),
        ScriptBinaryOperator.CompareLess => Boxed.Of(left < right),
        ScriptBinaryOperator.CompareLessOrEqual => Boxed.Of(left <= right),
        ScriptBinaryOperator.CompareGreater => Boxed.Of(left > right),
        ScriptBinaryOperator.CompareGreaterOrEqual => Boxed.Of(left >= right),
        ScriptBinaryOperator.RangeInclude => ScriptRange.Inclusive(context, place, left, right),
        ScriptBinaryOperator.RangeExclude => ScriptRange.Exclusive(context, place, left, right),
        _ => OfBigIntegers(context, place, left, right),
    };

    public static bool TryEvaluate(TemplateContext context, BinaryPlace place, object left, object right, out object? result)
    {
        if (left is decimal || right is decimal)
            result = OfNumbers<decimal>(place, To<decimal>(context, place, left), To<decimal>(context, place, right));
        else if (left is double || right is double)
            result = OfNumbers<double>(place, To<double>(context, place, left), To<double>(context, place, right));
        else if (left is float || right is float)
            result = OfNumbers<float>(place, To<float>(context, place, left), To<float>(context, place, right));
        else if (left is BigInteger or long or ulong or uint || right is BigInteger or long or ulong or uint)
            result = OfBigIntegers(context, place, To<BigInteger>(context, place, left), To<BigInteger>(context, place, right));
        else if (IsSmallInteger(left) || IsSmallInteger(right))
            result = OfIntegers(context, place, To<int>(context, place, left), To<int>(context, place, right));
        else if (left is bool || right is bool)
            result = OfBooleans(place, context.ToBool(place.LeftSpan, left), context.ToBool(place.RightSpan, right));
        else
            result = null;
        return result is not null;
    }

    private static bool IsSmallInteger(object value) => value is int or short or ushort or byte or sbyte or Enum;

    private static T To<T>(TemplateContext context, BinaryPlace place, object value) => context.ToObject<T>(place.Span, value)!;

    private static object OfBigIntegers(TemplateContext context, BinaryPlace place, BigInteger left, BigInteger right) => place.Operator switch
    {
        ScriptBinaryOperator.Add => Boxed.Of(left + right),
        ScriptBinaryOperator.Subtract => Boxed.Of(left - right),
        ScriptBinaryOperator.Multiply => Boxed.Of(Product(place, left, right)),
        ScriptBinaryOperator.Divide => (double)left / (double)right,
        ScriptBinaryOperator.DivideRound => Boxed.Of(left / right),
        ScriptBinaryOperator.Modulus => Boxed.Of(left % right),
        ScriptBinaryOperator.ShiftLeft => Boxed.Of(left << ShiftCount(place, right)),
        ScriptBinaryOperator.ShiftRight => Boxed.Of(left >> ShiftCount(place, right)),
        ScriptBinaryOperator.RangeInclude => ScriptRange.Inclusive(context, place, left, right),
        ScriptBinaryOperator.RangeExclude => ScriptRange.Exclusive(context, place, left, right),
        _ => Boxed.Of(OfOrder(place, left.CompareTo(right), "long<->long")),
    };

    private static BigInteger Product(BinaryPlace place, BigInteger left, BigInteger right)
    {
        if (left.GetBitLength() + right.GetBitLength() > ShiftLimit)
            throw new ScriptRuntimeException(place.Span, "The result of the multiplication is too large");
        return left * right;
    }

    private static int ShiftCount(BinaryPlace place, BigInteger count)
    {
        if (count > ShiftLimit || count < -ShiftLimit)
            throw new ScriptRuntimeException(place.RightSpan, $"Shift amount `{count}` is too large (at most {ShiftLimit} bits)");
        return (int)count;
    }

    private static object OfNumbers<T>(BinaryPlace place, T left, T right)
        where T : INumber<T> => place.Operator switch
        {
            ScriptBinaryOperator.Add => left + right,
            ScriptBinaryOperator.Subtract => left - right,
            ScriptBinaryOperator.Multiply => left * right,
            ScriptBinaryOperator.Divide => left / right,
            ScriptBinaryOperator.DivideRound => Round(left / right),
            ScriptBinaryOperator.Modulus => left % right,
            ScriptBinaryOperator.CompareEqual => Boxed.Of(left == right),
            ScriptBinaryOperator.CompareNotEqual => Boxed.Of(left != right),
            ScriptBinaryOperator.CompareLess => Boxed.Of(left < right),
            ScriptBinaryOperator.CompareLessOrEqual => Boxed.Of(left <= right),
            ScriptBinaryOperator.CompareGreater => Boxed.Of(left > right),
            ScriptBinaryOperator.CompareGreaterOrEqual => Boxed.Of(left >= right),
            _ => throw NotImplemented(place, left is decimal ? "decimal<->decimal" : left is double ? "double<->double" : "float<->float"),
        };

    private static object Round<T>(T value)
        where T : INumber<T> => value switch
        {
            double number => Math.Round(number),
            float number => (float)(int)number,
            decimal number => decimal.Round(number),
            _ => value,
        };

    private static object OfBooleans(BinaryPlace place, bool left, bool right) => place.Operator switch
    {
        ScriptBinaryOperator.CompareEqual => Boxed.Of(left == right),
        ScriptBinaryOperator.CompareNotEqual => Boxed.Of(left != right),
        _ => throw new ScriptRuntimeException(place.Span, $"The operator `{place.Text}` is not valid for bool<->bool"),
    };

    private static bool OfOrder(BinaryPlace place, int order, string types) => place.Operator switch
    {
        ScriptBinaryOperator.CompareEqual => order == 0,
        ScriptBinaryOperator.CompareNotEqual => order != 0,
        ScriptBinaryOperator.CompareLess => order < 0,
        ScriptBinaryOperator.CompareLessOrEqual => order <= 0,
        ScriptBinaryOperator.CompareGreater => order > 0,
        ScriptBinaryOperator.CompareGreaterOrEqual => order >= 0,
        _ => throw NotImplemented(place, types),
    };

    private static ScriptRuntimeException NotImplemented(BinaryPlace place, string types) =>
        new(place.Span, $"The operator `{place.Text}` is not implemented for {types}");
}
