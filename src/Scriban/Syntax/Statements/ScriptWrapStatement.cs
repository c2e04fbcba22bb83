using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary><c>wrap function … end</c>: the function prints the block with <c>$$</c>.</summary>
public sealed class ScriptWrapStatement : ScriptStatement
{
    internal ScriptWrapStatement(SourceText source, SourceSpan span, ScriptExpression target, ScriptBlockStatement body)
        : base(source, span)
    {
        Target = target;
        Body = body;
    }

    /// <summary>The function, with its arguments if it takes any.</summary>
    public ScriptExpression Target { get; }

    public ScriptBlockStatement Body { get; }

    public override object? Evaluate(TemplateContext context) => FunctionInvoker.InvokeWithBlock(context, Target, Body);
}
