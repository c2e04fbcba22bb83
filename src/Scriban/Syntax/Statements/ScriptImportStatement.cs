using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary><c>import object</c>: its members become variables.</summary>
public sealed class ScriptImportStatement : ScriptStatement
{
    internal ScriptImportStatement(SourceText source, SourceSpan span, ScriptExpression expression)
        : base(source, span) => Expression = expression;

    public ScriptExpression Expression { get; }

    public override object? Evaluate(TemplateContext context)
    {
        var value = Expression.Evaluate(context);
        if (value is not null)
            context.Import(Expression.Span, value);
        return null;
    }
}
