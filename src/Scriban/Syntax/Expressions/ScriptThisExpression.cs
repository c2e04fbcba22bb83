using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary><c>this</c>, the current object.</summary>
public sealed class ScriptThisExpression : ScriptExpression, IScriptVariablePath
{
    internal ScriptThisExpression(SourceText source, SourceSpan span)
        : base(source, span)
    {
    }

    public override object? Evaluate(TemplateContext context) => context.CurrentGlobal;

    public object? GetValue(TemplateContext context) => context.CurrentGlobal;

    public void SetValue(TemplateContext context, object? valueToSet) =>
        throw new ScriptRuntimeException(Span, "Cannot set this variable");

    public string? GetFirstPath() => "this";
}
