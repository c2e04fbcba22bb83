using System.Diagnostics.CodeAnalysis;
using Scriban.Parsing;
using Scriban.Runtime;

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

    /// <summary>The most parameters that a function may have.</summary>
    public const int MaximumParameterCount = 64;

    public ScriptExpression Target { get; }

    public IReadOnlyList<ScriptExpression> Arguments => ArgumentArray;

    /// <summary>Written with parentheses.</summary>
    public bool IsExplicit { get; }

    /// <summary>The first argument came through a pipe.</summary>
    internal bool IsPiped { get; }

    internal ScriptExpression[] ArgumentArray { get; }

    /// <summary>No argument is named or expanded, so the n-th expression is the n-th argument.</summary>
    internal bool IsPositional { get; }

    public static bool IsFunction([NotNullWhen(true)] object? target) => target is IScriptCustomFunction;

    /// <summary>Calls a function that a template declared or a program supplied, with values.</summary>
    public static object? Call(TemplateContext context, ScriptNode callerContext, object functionObject, ScriptArray arguments)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(callerContext);
        if (functionObject is not IScriptCustomFunction function)
            throw new ScriptRuntimeException(callerContext.Span, $"Invalid target function `{context.ObjectToString(functionObject)}` ({context.GetTypeName(functionObject)})");
        return FunctionInvoker.InvokeValues(context, callerContext, function, [.. arguments]);
    }

    public override object? Evaluate(TemplateContext context)
    {
        TemplateContext.CheckStack(this);
        return FunctionInvoker.InvokeCall(context, this, null);
    }
}
