using System.Globalization;
using System.Numerics;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary><c>math</c>: numbers. Null gives null.</summary>
public class MathFunctions : ScriptObject
{
    public MathFunctions()
        : base(0, autoImportStaticsFromThisType: false) => ShareMembers(MathTable.Members);

    public static object? Abs(TemplateContext context, SourceSpan span, object? value) => value switch
    {
        null => null,
        int number => Boxed.Of(Math.Abs((long)number)),
        long number => Boxed.Of(BigInteger.Abs(number)),
        BigInteger number => BigInteger.Abs(number),
        float number => Math.Abs(number),
        double number => Math.Abs(number),
        decimal number => Math.Abs(number),
        _ => throw NotANumber(context, span, value),
    };

    public static double Ceil(double value) => Math.Ceiling(value);

    public static double Floor(double value) => Math.Floor(value);

    public static double Round(double value, int precision = 0) => Math.Round(value, Math.Clamp(precision, 0, 15));

    /// <summary>An integer divisor gives an integer: the quotient rounded down.</summary>
    public static object? DividedBy(TemplateContext context, SourceSpan span, double value, object? divisor)
    {
        var result = Calculate(context, span, ScriptBinaryOperator.Divide, value, divisor);
        return divisor is int or long && result is double quotient && double.IsFinite(quotient) && Math.Abs(quotient) < long.MaxValue
            ? Boxed.Of((long)Math.Floor(quotient))
            : result;
    }

    public static object? Minus(TemplateContext context, SourceSpan span, object? value, object? with) => Calculate(context, span, ScriptBinaryOperator.Subtract, value, with);

    public static object? Modulo(TemplateContext context, SourceSpan span, object? value, object? with) => Calculate(context, span, ScriptBinaryOperator.Modulus, value, with);

    public static object? Plus(TemplateContext context, SourceSpan span, object? value, object? with) => Calculate(context, span, ScriptBinaryOperator.Add, value, with);

    public static object? Times(TemplateContext context, SourceSpan span, object? value, object? with) => Calculate(context, span, ScriptBinaryOperator.Multiply, value, with);

    /// <summary>As a .NET format string says.</summary>
    public static string Format(TemplateContext context, SourceSpan span, object? value, string? format, string? culture = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (value is null)
            return string.Empty;
        if (!Numbers.IsNumber(value))
            throw new ScriptRuntimeException(span, $"Unexpected `{value}`. Must be a formattable number");
        var provider = string.IsNullOrEmpty(culture) ? context.CurrentCulture : CultureInfo.GetCultureInfo(culture);
        return ((IFormattable)value).ToString(format, provider);
    }

    public static bool IsNumber(object? value) => Numbers.IsNumber(value);

    public static string Uuid() => Guid.NewGuid().ToString();

    // CA5394: a template that asks for a random number decorates a page; nothing secret comes from it.
#pragma warning disable CA5394
    /// <summary>From <paramref name="minValue"/>, below <paramref name="maxValue"/>.</summary>
    public static int Random(TemplateContext context, SourceSpan span, int minValue, int maxValue) => minValue > maxValue
        ? throw new ScriptRuntimeException(span, $"minValue must be greater than maxValue")
        : System.Random.Shared.Next(minValue, maxValue);
#pragma warning restore CA5394

    private static object? Calculate(TemplateContext context, SourceSpan span, ScriptBinaryOperator op, object? left, object? right) =>
        BinaryOperations.Evaluate(context, new BinaryPlace(op, span, span, span), left, right);

    private static ScriptRuntimeException NotANumber(TemplateContext context, SourceSpan span, object value) =>
        new(span, $"The value `{context.ObjectToString(value)}` is not a number");
}
