using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary><c>while condition … end</c></summary>
public sealed class ScriptWhileStatement : ScriptLoopStatementBase
{
    internal ScriptWhileStatement(SourceText source, SourceSpan span, ScriptExpression condition, ScriptBlockStatement body)
        : base(source, span)
    {
        Condition = condition;
        Body = body;
    }

    public ScriptExpression Condition { get; }

    public ScriptBlockStatement Body { get; }

    public override object? Evaluate(TemplateContext context)
    {
        object? result = null;
        var state = new LoopState(cursor: null);
        context.EnterLoop(this, "while", state, isLocal: false);
        try
        {
            while (context.ToBool(Condition.Span, Condition.Evaluate(context)))
            {
                if (!context.StepLoop(this, isQueryable: false))
                    break;
                result = Body.Evaluate(context);
                if (!context.ContinuesLoop())
                    break;
                state.Index++;
            }
        }
        finally
        {
            context.ExitLoop(this, isLocal: false);
        }

        return result;
    }
}
