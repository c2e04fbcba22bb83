using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>from | to</c> where <c>to</c> is not a plain call, but must have a function as its value.</summary>
public sealed class ScriptPipeCall : ScriptExpression
{
    private readonly ScriptExpression[] _arguments;

    internal ScriptPipeCall(SourceText source, SourceSpan span, ScriptExpression from, ScriptExpression to)
        : base(source, span)
    {
        From = from;
        To = to;
        _arguments = [from];
    }

    public ScriptExpression From { get; }

    public ScriptExpression To { get; }

    public override object? Evaluate(TemplateContext context)
    {
        if (To.EvaluateUncalled(context) is IScriptCustomFunction function)
            return FunctionInvoker.Invoke(context, this, function, _arguments, null);
        throw new ScriptRuntimeException(To.Span, $"Pipe expression destination `{To}` is not a valid function ");
    }
}
