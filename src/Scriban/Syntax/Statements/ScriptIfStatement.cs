using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary><c>if condition … else … end</c></summary>
public sealed class ScriptIfStatement : ScriptStatement
{
    internal ScriptIfStatement(SourceText source, SourceSpan span, ScriptExpression condition, ScriptBlockStatement then, ScriptStatement? otherwise)
        : base(source, span)
    {
        Condition = condition;
        Then = then;
        Else = otherwise;
    }

    public ScriptExpression Condition { get; }

    public ScriptBlockStatement Then { get; }

    /// <summary>A <see cref="ScriptElseStatement"/>, another <see cref="ScriptIfStatement"/>, or null.</summary>
    public ScriptStatement? Else { get; }

    public override object? Evaluate(TemplateContext context) =>
        context.ToBool(Condition.Span, Condition.Evaluate(context)) ? Then.Evaluate(context) : Else?.Evaluate(context);
}
