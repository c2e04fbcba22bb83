using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>( expression )</c>; a function written there is called, unless <c>@</c> stands in front.</summary>
public sealed class ScriptNestedExpression : ScriptExpression, IScriptVariablePath
{
    internal ScriptNestedExpression(SourceText source, SourceSpan span, ScriptExpression expression)
        : base(source, span) => Expression = expression;

    public ScriptExpression Expression { get; }

    public override object? Evaluate(TemplateContext context)
    {
        var value = Expression.Evaluate(context);
        return Expression is ScriptAnonymousFunction && value is IScriptCustomFunction function ? FunctionInvoker.InvokeBare(context, this, function) : value;
    }

    public object? GetValue(TemplateContext context) => Expression.EvaluateUncalled(context);

    public void SetValue(TemplateContext context, object? valueToSet) => context.SetValue(Expression, valueToSet);

    public string? GetFirstPath() => (Expression as IScriptVariablePath)?.GetFirstPath();

    internal override object? EvaluateUncalled(TemplateContext context) => Expression.EvaluateUncalled(context);
}
