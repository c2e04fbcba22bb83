using System.Numerics;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>!x</c>, <c>-x</c>, <c>+x</c>, <c>@f</c>, <c>^a</c></summary>
public sealed class ScriptUnaryExpression : ScriptExpression
{
    internal ScriptUnaryExpression(SourceText source, SourceSpan span, ScriptUnaryOperator op, ScriptExpression right)
        : base(source, span)
    {
        Operator = op;
        Right = right;
    }

    public ScriptUnaryOperator Operator { get; }

    public ScriptExpression Right { get; }

    public override object? Evaluate(TemplateContext context) => Operator switch
    {
        ScriptUnaryOperator.Not => Boxed.Of(!context.ToBool(Right.Span, Right.Evaluate(context))),
        ScriptUnaryOperator.FunctionAlias => Right.EvaluateUncalled(context),
        ScriptUnaryOperator.FunctionParametersExpand => Right.Evaluate(context),
        _ => Signed(context, Right.Evaluate(context)),
    };

    internal override object? EvaluateUncalled(TemplateContext context) => Evaluate(context);

    private object? Signed(TemplateContext context, object? value)
    {
        var isNegative = Operator == ScriptUnaryOperator.Negate;
        return value switch
        {
            null => null,
            int number => isNegative ? Boxed.Of(-(long)number) : value,
            long number => isNegative ? Boxed.Of(-(BigInteger)number) : value,
            double number => isNegative ? -number : value,
            float number => isNegative ? -number : value,
            decimal number => isNegative ? -number : value,
            BigInteger number => isNegative ? Boxed.Of(-number) : value,
            IScriptCustomUnaryOperation custom when custom.TryEvaluate(context, Span, Operator, value, out var result) => result,
            _ => throw new ScriptRuntimeException(Span, $"Unexpected value `{value} / Type: {context.GetTypeName(value)}`. Cannot negate(-)/positive(+) a non-numeric value"),
        };
    }
}
