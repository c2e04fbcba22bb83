using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary><c>target a b name: c</c> or <c>target(a, b)</c>; the left side of a pipe is the first argument.</summary>
public sealed class ScriptFunctionCall : ScriptExpression
{
    internal ScriptFunctionCall(SourceText source, SourceSpan span, ScriptExpression target, ScriptExpression[] arguments, bool isExplicit, bool isPiped = false)
        : base(source, span)
    {
        Target = target;
        ArgumentArray = arguments;
        IsExplicit = isExplicit;
        IsPiped = isPiped;
        IsPositional = !Array.Exists(arguments, argument =>
            argument is ScriptNamedArgument or ScriptUnaryExpression { Operator: ScriptUnaryOperator.FunctionParametersExpand });
    }

    public ScriptExpression Target { get; }

    public IReadOnlyList<ScriptExpression> Arguments => ArgumentArray;

    /// <summary>Written with parentheses.</summary>
    public bool IsExplicit { get; }

    /// <summary>The first argument came through a pipe.</summary>
    internal bool IsPiped { get; }

    internal ScriptExpression[] ArgumentArray { get; }

    /// <summary>No argument is named or expanded, so the n-th expression is the n-th argument.</summary>
    internal bool IsPositional { get; }

    public override object? Evaluate(TemplateContext context)
    {
        TemplateContext.CheckStack(this);
        return FunctionInvoker.InvokeCall(context, this, null);
    }
}
