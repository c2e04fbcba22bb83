using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary><c>( expression )</c></summary>
public sealed class ScriptNestedExpression : ScriptExpression, IScriptVariablePath
{
    internal ScriptNestedExpression(SourceText source, SourceSpan span, ScriptExpression expression)
        : base(source, span) => Expression = expression;

    public ScriptExpression Expression { get; }

    public override object? Evaluate(TemplateContext context) => Expression.Evaluate(context);

    public object? GetValue(TemplateContext context) => Expression.EvaluateUncalled(context);

    public void SetValue(TemplateContext context, object? valueToSet) => context.SetValue(Expression, valueToSet);

    public string? GetFirstPath() => (Expression as IScriptVariablePath)?.GetFirstPath();

    internal override object? EvaluateUncalled(TemplateContext context) => Expression.EvaluateUncalled(context);
}
