using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>A built-in function: a row of a table. Called without an array of arguments and without reflection.</summary>
internal sealed class BuiltinFunction : IScriptCustomFunction
{
    private readonly Body _body;
    private readonly ScriptParameterInfo[] _parameters;

    public BuiltinFunction(string name, Body body, params ScriptParameterInfo[] parameters)
        : this(name, ScriptVarParamKind.None, body, parameters)
    {
    }

    public BuiltinFunction(string name, ScriptVarParamKind kind, Body body, params ScriptParameterInfo[] parameters)
    {
        Name = name;
        VarParamKind = kind;
        _body = body;
        _parameters = parameters;
        RequiredParameterCount = Array.FindAll(parameters, parameter => !parameter.HasDefaultValue).Length - (kind == ScriptVarParamKind.LastParameter ? 1 : 0);
    }

    /// <summary>What the function does with its arguments, which have the types of its parameters.</summary>
    public delegate object? Body(CallArguments arguments);

    public string Name { get; }

    public int RequiredParameterCount { get; }

    public int ParameterCount => _parameters.Length;

    public ScriptVarParamKind VarParamKind { get; }

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => _parameters.Length == 0
        ? new ScriptParameterInfo(typeof(object), string.Empty)
        : _parameters[Math.Min(index, _parameters.Length - 1)];

    public object? Call(TemplateContext context, ScriptNode caller, ReadOnlySpan<object?> values) => _body(new CallArguments(context, caller, values));

    public object? Invoke(TemplateContext context, ScriptNode callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        Call(context, callerContext, arguments.ToArray());
}
