using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary><c>else …</c> of an <c>if</c>, a <c>case</c> or a <c>for</c>.</summary>
public sealed class ScriptElseStatement : ScriptStatement
{
    internal ScriptElseStatement(SourceText source, SourceSpan span, ScriptBlockStatement body)
        : base(source, span) => Body = body;

    public ScriptBlockStatement Body { get; }

    public override object? Evaluate(TemplateContext context) => Body.Evaluate(context);
}
