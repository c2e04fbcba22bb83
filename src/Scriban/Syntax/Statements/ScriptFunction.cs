using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>func name … end</c>, <c>func name(a, b = 1, c...) … end</c>, <c>name(a) = expression</c>, <c>do … end</c></summary>
public sealed class ScriptFunction : ScriptStatement, IScriptCustomFunction
{
    private readonly ScriptParameter[]? _parameters;
    private readonly ScriptParameterInfo[] _infos;

    internal ScriptFunction(SourceText source, SourceSpan span, ScriptVariable? name, ScriptParameter[]? parameters, ScriptStatement body)
        : base(source, span)
    {
        Name = name;
        Body = body;
        _parameters = parameters;
        _infos = Array.ConvertAll(parameters ?? [], ToInfo);
        RequiredParameterCount = Array.FindAll(parameters ?? [], parameter => parameter is { IsVariable: false, DefaultValue: null }).Length;
        VarParamKind = parameters is null
            ? ScriptVarParamKind.Direct
            : Array.Exists(parameters, parameter => parameter.IsVariable) ? ScriptVarParamKind.LastParameter : ScriptVarParamKind.None;
    }

    /// <summary>Null for an anonymous function.</summary>
    public ScriptVariable? Name { get; }

    /// <summary>Null for a simple function, which takes any arguments and finds them in <c>$</c>.</summary>
    public IReadOnlyList<ScriptParameter>? Parameters => _parameters;

    public ScriptStatement Body { get; }

    public bool IsAnonymous => Name is null;

    public bool HasParameters => _parameters is not null;

    public int RequiredParameterCount { get; }

    public int ParameterCount => _infos.Length;

    public ScriptVarParamKind VarParamKind { get; }

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) =>
        _infos.Length == 0 ? new ScriptParameterInfo(typeof(object), string.Empty) : _infos[Math.Min(index, _infos.Length - 1)];

    public override object? Evaluate(TemplateContext context)
    {
        if (Name is null)
            return this;
        context.SetValue(Name, this);
        return null;
    }

    public object? Invoke(TemplateContext context, ScriptNode callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(arguments);
        var needsValue = context.ErrorForStatementFunctionAsExpression && Body is ScriptBlockStatement && !IsStatement(context, callerContext);
        if (_parameters is null)
            context.PushLocal();
        else
            context.PushGlobal(new ScriptObject());
        try
        {
            BindArguments(context, arguments, blockStatement);
            var result = Body.Evaluate(context);
            if (needsValue && context.FlowState != ScriptFlowState.Return)
                throw new ScriptRuntimeException(callerContext.Span, $"The function `{callerContext}` returns no value and cannot be used in an expression.");
            return result;
        }
        finally
        {
            if (_parameters is null)
                context.PopLocal();
            else
                context.PopGlobal();
        }
    }

    /// <summary>Whether the call is all that the statement being run consists of.</summary>
    private static bool IsStatement(TemplateContext context, ScriptNode caller) =>
        context.CurrentNode is ScriptExpressionStatement statement && (ReferenceEquals(statement.Expression, caller) || statement.Expression is ScriptPipeCall);

    private void BindArguments(TemplateContext context, ScriptArray arguments, ScriptBlockStatement? block)
    {
        if (Name is ScriptVariableLocal)
            context.SetValue(Name, this);
        context.SetLocal(string.Empty, arguments);
        for (var i = 0; i < (_parameters?.Length ?? 0); i++)
            context.CurrentGlobal!.SetValue(_parameters![i].Name, arguments[i], readOnly: false);
        if (block is not null)
            context.SetLocal("$", block);
    }

    private static ScriptParameterInfo ToInfo(ScriptParameter parameter) => parameter.DefaultValue is null
        ? new ScriptParameterInfo(typeof(object), parameter.Name)
        : new ScriptParameterInfo(typeof(object), parameter.Name, parameter.DefaultValue.Value);
}
