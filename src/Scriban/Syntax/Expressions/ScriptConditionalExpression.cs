using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary><c>condition ? then : else</c></summary>
public sealed class ScriptConditionalExpression : ScriptExpression
{
    internal ScriptConditionalExpression(SourceText source, SourceSpan span, ScriptExpression condition, ScriptExpression thenValue, ScriptExpression elseValue)
        : base(source, span)
    {
        Condition = condition;
        ThenValue = thenValue;
        ElseValue = elseValue;
    }

    public ScriptExpression Condition { get; }

    public ScriptExpression ThenValue { get; }

    public ScriptExpression ElseValue { get; }

    public override object? Evaluate(TemplateContext context) =>
        context.ToBool(Condition.Span, Condition.Evaluate(context)) ? ThenValue.Evaluate(context) : ElseValue.Evaluate(context);
}
