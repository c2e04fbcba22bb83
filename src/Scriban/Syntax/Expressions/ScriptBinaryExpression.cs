using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>left operator right</c></summary>
public sealed class ScriptBinaryExpression : ScriptExpression
{
    private readonly BinaryPlace _place;

    internal ScriptBinaryExpression(SourceText source, SourceSpan span, ScriptExpression left, (ScriptBinaryOperator Operator, SourceSpan Span) op, ScriptExpression right)
        : base(source, span)
    {
        Left = left;
        Right = right;
        _place = new BinaryPlace(op.Operator, op.Span, left.Span, right.Span);
    }

    public ScriptExpression Left { get; }

    public ScriptBinaryOperator Operator => _place.Operator;

    public ScriptExpression Right { get; }

    public override object? Evaluate(TemplateContext context)
    {
        TemplateContext.CheckStack(this);
        var left = Left.Evaluate(context);
        return Operator switch
        {
            ScriptBinaryOperator.And => Boxed.Of(context.ToBool(Left.Span, left) && context.ToBool(Right.Span, Right.Evaluate(context))),
            ScriptBinaryOperator.Or => Boxed.Of(context.ToBool(Left.Span, left) || context.ToBool(Right.Span, Right.Evaluate(context))),
            ScriptBinaryOperator.EmptyCoalescing => left ?? Right.Evaluate(context),
            ScriptBinaryOperator.NotEmptyCoalescing => left is null ? null : Right.Evaluate(context),
            _ => BinaryOperations.Evaluate(context, _place, left, Right.Evaluate(context)),
        };
    }
}
