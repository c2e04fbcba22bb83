using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>A value written out: a number, a string, <c>true</c>, <c>false</c>, <c>null</c>.</summary>
public sealed class ScriptLiteral : ScriptExpression
{
    internal ScriptLiteral(SourceText source, SourceSpan span, object? value)
        : base(source, span) => Value = value;

    public object? Value { get; }

    public override object? Evaluate(TemplateContext context) => Value;
}
