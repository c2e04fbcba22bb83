using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary><c>break</c> or <c>continue</c></summary>
public sealed class ScriptJumpStatement : ScriptStatement
{
    internal ScriptJumpStatement(SourceText source, SourceSpan span, ScriptFlowState jump)
        : base(source, span) => Jump = jump;

    public ScriptFlowState Jump { get; }

    public override object? Evaluate(TemplateContext context)
    {
        if (context.IsInLoop)
            context.FlowState = Jump;
        else if (context.EnableBreakAndContinueAsReturnOutsideLoop)
            context.FlowState = ScriptFlowState.Return;
        else
            throw new ScriptRuntimeException(Span, $"The <{(Jump == ScriptFlowState.Break ? "break" : "continue")}> statement can only be used inside for/while loops");
        return null;
    }
}
