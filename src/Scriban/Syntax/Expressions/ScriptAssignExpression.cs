using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary><c>target = value</c>, <c>target += value</c> and their kin.</summary>
public sealed class ScriptAssignExpression : ScriptExpression
{
    private readonly BinaryPlace _place;

    internal ScriptAssignExpression(SourceText source, SourceSpan span, ScriptExpression target, ScriptBinaryOperator compound, ScriptExpression value)
        : base(source, span)
    {
        Target = target;
        Compound = compound;
        Value = value;
        _place = new BinaryPlace(compound, span, target.Span, value.Span);
    }

    public ScriptExpression Target { get; }

    /// <summary>The operator of a compound assignment; <see cref="ScriptBinaryOperator.None"/> for a plain one.</summary>
    public ScriptBinaryOperator Compound { get; }

    public ScriptExpression Value { get; }

    public override object? Evaluate(TemplateContext context)
    {
        context.SetValue(Target, Compound == ScriptBinaryOperator.None ? Value.Evaluate(context) : EvaluateCompound(context));
        return null;
    }

    private object? EvaluateCompound(TemplateContext context)
    {
        var left = Target.EvaluateUncalled(context);
        if (Compound == ScriptBinaryOperator.EmptyCoalescing)
            return left ?? Value.Evaluate(context);
        return BinaryOperations.Evaluate(context, _place, left, Value.Evaluate(context));
    }
}
