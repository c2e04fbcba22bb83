using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary><c>++x</c>, <c>x++</c>, <c>--x</c>, <c>x--</c></summary>
public sealed class ScriptIncrementDecrementExpression : ScriptExpression
{
    private static readonly object One = 1;
    private readonly BinaryPlace _place;

    internal ScriptIncrementDecrementExpression(SourceText source, SourceSpan span, ScriptExpression right, bool isIncrement, bool isPost)
        : base(source, span)
    {
        Right = right;
        IsIncrement = isIncrement;
        Post = isPost;
        _place = new BinaryPlace(isIncrement ? ScriptBinaryOperator.Add : ScriptBinaryOperator.Subtract, span, right.Span, right.Span);
    }

    public ScriptExpression Right { get; }

    public bool IsIncrement { get; }

    /// <summary>Written behind the variable: the value is the one before the change.</summary>
    public bool Post { get; }

    public override object? Evaluate(TemplateContext context)
    {
        var before = Right.EvaluateUncalled(context);
        var after = BinaryOperations.Evaluate(context, _place, before, One);
        context.SetValue(Right, after);
        return Post ? before : after;
    }
}
