using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary><c>case value when … else … end</c></summary>
public sealed class ScriptCaseStatement : ScriptStatement
{
    internal ScriptCaseStatement(SourceText source, SourceSpan span, ScriptExpression value, ScriptBlockStatement body)
        : base(source, span)
    {
        Value = value;
        Body = body;
    }

    public ScriptExpression Value { get; }

    /// <summary>Holds the first <see cref="ScriptWhenStatement"/>, which leads to the others.</summary>
    public ScriptBlockStatement Body { get; }

    public override object? Evaluate(TemplateContext context)
    {
        var value = Value.Evaluate(context);
        ScriptStatement? branch = Body.Statements.Count > 0 ? Body.Statements[0] : null;
        while (branch is ScriptWhenStatement when)
        {
            if (when.Matches(context, value))
                return when.Body.Evaluate(context);
            branch = when.Next;
        }

        return branch?.Evaluate(context);
    }
}
