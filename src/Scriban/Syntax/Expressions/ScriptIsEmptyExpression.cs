using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary><c>target.empty?</c></summary>
public sealed class ScriptIsEmptyExpression : ScriptExpression
{
    internal ScriptIsEmptyExpression(SourceText source, SourceSpan span, ScriptExpression target)
        : base(source, span) => Target = target;

    public ScriptExpression Target { get; }

    public override object? Evaluate(TemplateContext context) => context.IsEmpty(Span, Target.Evaluate(context));
}
