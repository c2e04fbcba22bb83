using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary><c>readonly variable</c></summary>
public sealed class ScriptReadOnlyStatement : ScriptStatement
{
    internal ScriptReadOnlyStatement(SourceText source, SourceSpan span, ScriptVariable variable)
        : base(source, span) => Variable = variable;

    public ScriptVariable Variable { get; }

    public override object? Evaluate(TemplateContext context)
    {
        context.SetReadOnly(Variable);
        return null;
    }
}
