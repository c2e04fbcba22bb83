using System.Reflection;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>A .NET method as a function of templates. A <see cref="TemplateContext"/> and a <see cref="SourceSpan"/> in front are supplied, not passed.</summary>
public class DynamicCustomFunction : IScriptCustomFunction
{
    private readonly object? _target;
    private readonly MethodInvoker _invoker;
    private readonly bool _takesContext;
    private readonly bool _takesSpan;
    private readonly ScriptParameterInfo[] _parameters;
    private readonly Type? _restType;

    private DynamicCustomFunction(object? target, MethodInfo method, ParameterInfo[] parameters)
    {
        _target = target;
        Method = method;
        _invoker = MethodInvoker.Create(method);
        _takesContext = parameters.Length > 0 && typeof(TemplateContext).IsAssignableFrom(parameters[0].ParameterType);
        var at = _takesContext ? 1 : 0;
        _takesSpan = parameters.Length > at && parameters[at].ParameterType == typeof(SourceSpan);
        at += _takesSpan ? 1 : 0;
        if (parameters.Length > at && IsRest(parameters[^1]))
            _restType = parameters[^1].ParameterType.GetElementType();
        _parameters = Array.ConvertAll(parameters[at..], ToInfo);
        RequiredParameterCount = Array.FindAll(_parameters, parameter => !parameter.HasDefaultValue).Length - (_restType is null ? 0 : 1);
    }

    public MethodInfo Method { get; }

    public int RequiredParameterCount { get; }

    public int ParameterCount => _parameters.Length;

    public ScriptVarParamKind VarParamKind => _restType is null ? ScriptVarParamKind.None : ScriptVarParamKind.LastParameter;

    public Type ReturnType => Method.ReturnType;

    public static DynamicCustomFunction Create(object? target, MethodInfo method)
    {
        ArgumentNullException.ThrowIfNull(method);
        return new DynamicCustomFunction(target, method, method.GetParameters());
    }

    /// <summary>The parameters are those of the delegate's type: their names and defaults are what a caller sees.</summary>
    public static DynamicCustomFunction Create(Delegate del)
    {
        ArgumentNullException.ThrowIfNull(del);
        var declared = del.GetType().GetMethod("Invoke")!;
        var parameters = declared.GetParameters();
        var own = del.Method.GetParameters();
        if (own.Length != parameters.Length)
            return new DynamicCustomFunction(del, declared, parameters);
        return new DynamicCustomFunction(del.Target, del.Method, IsNamedByItsType(del) ? parameters : own);
    }

    public ScriptParameterInfo GetParameterInfo(int index) => _parameters.Length == 0
        ? new ScriptParameterInfo(typeof(object), string.Empty)
        : _parameters[Math.Min(index, _parameters.Length - 1)];

    public virtual object? Invoke(TemplateContext context, ScriptNode callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        ArgumentNullException.ThrowIfNull(callerContext);
        ArgumentNullException.ThrowIfNull(arguments);
        var values = new object?[_parameters.Length + (_takesContext ? 1 : 0) + (_takesSpan ? 1 : 0)];
        var at = 0;
        if (_takesContext)
            values[at++] = context;
        if (_takesSpan)
            values[at++] = callerContext.Span;
        for (var i = 0; i < _parameters.Length; i++)
            values[at++] = _restType is not null && i == _parameters.Length - 1 ? ToRest(arguments[i]) : arguments[i];
        return Awaited(_invoker.Invoke(_target, values.AsSpan()));
    }

    /// <summary>A delegate type of one's own has names that mean something; <c>Func</c> and <c>Action</c> have <c>arg1</c>, <c>arg2</c>.</summary>
    private static bool IsNamedByItsType(Delegate del) => del.GetType().Namespace != nameof(System);

    /// <summary>A last parameter of these types takes all further arguments, declared with <c>params</c> or not.</summary>
    private static bool IsRest(ParameterInfo last) =>
        last.IsDefined(typeof(ParamArrayAttribute)) || last.ParameterType == typeof(object[]) || last.ParameterType == typeof(ScriptExpression[]);

    /// <summary>A task's result; its caller is synchronous.</summary>
    private static object? Awaited(object? result)
    {
        switch (result)
        {
            case Task task:
                task.GetAwaiter().GetResult();
                var type = task.GetType();
                return type.IsGenericType && type.GetGenericArguments()[0].Name != "VoidTaskResult" ? type.GetProperty("Result")!.GetValue(task) : null;
            case ValueTask<object?> valueTask:
                return valueTask.AsTask().GetAwaiter().GetResult();
            default:
                return result;
        }
    }

    private Array ToRest(object? rest)
    {
        var items = rest as ScriptArray ?? [];
        var array = Array.CreateInstance(_restType!, items.Count);
        for (var i = 0; i < items.Count; i++)
            array.SetValue(items[i], i);
        return array;
    }

    private ScriptParameterInfo ToInfo(ParameterInfo parameter)
    {
        var name = StandardMemberRenamer.Rename(parameter.Name ?? string.Empty);
        if (_restType is not null && IsRest(parameter))
            return new ScriptParameterInfo(_restType, name);
        return parameter.HasDefaultValue
            ? new ScriptParameterInfo(parameter.ParameterType, name, parameter.DefaultValue)
            : new ScriptParameterInfo(parameter.ParameterType, name);
    }
}
