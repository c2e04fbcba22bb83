using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary><c>ret value</c>: leaves the function or the page.</summary>
public sealed class ScriptReturnStatement : ScriptStatement
{
    internal ScriptReturnStatement(SourceText source, SourceSpan span, ScriptExpression? expression)
        : base(source, span) => Expression = expression;

    public ScriptExpression? Expression { get; }

    public override object? Evaluate(TemplateContext context)
    {
        var result = Expression?.Evaluate(context);
        context.FlowState = ScriptFlowState.Return;
        return result;
    }
}
