using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>A node with a value.</summary>
public abstract class ScriptExpression : ScriptNode
{
    private protected ScriptExpression(SourceText source, SourceSpan span)
        : base(source, span)
    {
    }

    /// <summary>Like <see cref="ScriptNode.Evaluate"/>, but a function that the expression leads to is returned instead of called.</summary>
    internal virtual object? EvaluateUncalled(TemplateContext context) => Evaluate(context);
}
