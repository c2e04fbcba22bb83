using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary><c>capture variable … end</c>: what the block prints goes into the variable.</summary>
public sealed class ScriptCaptureStatement : ScriptStatement
{
    internal ScriptCaptureStatement(SourceText source, SourceSpan span, ScriptExpression target, ScriptBlockStatement body)
        : base(source, span)
    {
        Target = target;
        Body = body;
    }

    public ScriptExpression Target { get; }

    public ScriptBlockStatement Body { get; }

    public override object? Evaluate(TemplateContext context)
    {
        context.PushOutput();
        string captured;
        try
        {
            Body.Evaluate(context);
        }
        finally
        {
            captured = context.PopOutputText();
        }

        context.SetValue(Target, captured);
        return null;
    }
}
