using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>An expression on its own: its value is printed, unless it is an assignment.</summary>
public sealed class ScriptExpressionStatement : ScriptStatement
{
    internal ScriptExpressionStatement(SourceText source, SourceSpan span, ScriptExpression expression, string? indent)
        : base(source, span)
    {
        Expression = expression;
        Indent = indent;
    }

    public ScriptExpression Expression { get; }

    /// <summary>The white space in front of the code block, if the block is the first thing on its line.</summary>
    internal string? Indent { get; }

    internal override bool CanOutput => Expression is not ScriptAssignExpression;

    public override object? Evaluate(TemplateContext context)
    {
        var value = context.Evaluate(Expression);
        return value is ScriptBlockStatement block && Expression is ScriptVariableLocal ? block.Evaluate(context) : value;
    }
}
