using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>Statements in order; each prints what it leaves, and one that jumps ends the block.</summary>
public sealed class ScriptBlockStatement : ScriptStatement
{
    private readonly ScriptStatement[] _statements;

    internal ScriptBlockStatement(SourceText source, SourceSpan span, ScriptStatement[] statements)
        : base(source, span) => _statements = statements;

    public IReadOnlyList<ScriptStatement> Statements => _statements;

    public override object? Evaluate(TemplateContext context)
    {
        object? result = null;
        foreach (var statement in _statements)
        {
            context.CheckAbort(statement);
            var indent = context.PushIndent(statement);
            result = context.EvaluateStatement(statement);
            if (!statement.CanOutput)
            {
                result = null;
            }
            else if (result is not null && context.FlowState != ScriptFlowState.Return && context.EnableOutput)
            {
                context.WriteResult(statement, result);
                result = null;
            }

            context.CurrentIndent = indent;
            if (context.FlowState != ScriptFlowState.None)
                break;
        }

        return result;
    }
}
