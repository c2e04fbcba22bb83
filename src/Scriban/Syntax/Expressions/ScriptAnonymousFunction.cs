using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary><c>do … end</c>: a function as a value.</summary>
public sealed class ScriptAnonymousFunction : ScriptExpression
{
    internal ScriptAnonymousFunction(SourceText source, SourceSpan span, ScriptFunction function)
        : base(source, span) => Function = function;

    public ScriptFunction Function { get; }

    public override object? Evaluate(TemplateContext context) => Function;
}
