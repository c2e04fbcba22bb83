using System.Reflection;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>A .NET method as a function of templates. A <see cref="TemplateContext"/> and a <see cref="SourceSpan"/> in front are supplied, not passed.</summary>
public abstract class DynamicCustomFunction : IScriptCustomFunction
{
    private readonly bool _takesContext;
    private readonly bool _takesSpan;
    private readonly ScriptParameterInfo[] _parameters;
    private readonly Type? _restType;

    protected DynamicCustomFunction(MethodInfo method)
        : this(method, (method ?? throw new ArgumentNullException(nameof(method))).GetParameters())
    {
    }

    private protected DynamicCustomFunction(MethodInfo method, ParameterInfo[] parameters)
    {
        Method = method;
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

    /// <summary>A place for data of the program that made the function.</summary>
    public object? Tag { get; set; }

    public int RequiredParameterCount { get; }

    public int ParameterCount => _parameters.Length;

    public ScriptVarParamKind VarParamKind => _restType is null ? ScriptVarParamKind.None : ScriptVarParamKind.LastParameter;

    public Type ReturnType => Method.ReturnType;

    public static DynamicCustomFunction Create(object? target, MethodInfo method) => new DelegateCustomFunction(target, method);

    /// <summary>The parameters are those of the delegate's type: their names and defaults are what a caller sees.</summary>
    public static DynamicCustomFunction Create(Delegate del) => new DelegateCustomFunction(del);

    public ScriptParameterInfo GetParameterInfo(int index) => _parameters.Length == 0
        ? new ScriptParameterInfo(typeof(object), string.Empty)
        : _parameters[Math.Min(index, _parameters.Length - 1)];

    public abstract object? Invoke(TemplateContext context, ScriptNode callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement);

    public virtual ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    /// <summary>One value per parameter of the method; an argument that is missing has its default.</summary>
    private protected object?[] Arrange(TemplateContext context, SourceSpan span, ScriptArray arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        var values = new object?[_parameters.Length + (_takesContext ? 1 : 0) + (_takesSpan ? 1 : 0)];
        var at = 0;
        if (_takesContext)
            values[at++] = context;
        if (_takesSpan)
            values[at++] = span;
        for (var i = 0; i < _parameters.Length; i++)
        {
            var isRest = _restType is not null && i == _parameters.Length - 1;
            values[at++] = isRest ? ToRest(arguments, i) : i < arguments.Count ? arguments[i] : _parameters[i].DefaultValue;
        }

        return values;
    }

    /// <summary>A last parameter of these types takes all further arguments, declared with <c>params</c> or not.</summary>
    private static bool IsRest(ParameterInfo last) =>
        last.IsDefined(typeof(ParamArrayAttribute)) || last.ParameterType == typeof(object[]) || last.ParameterType == typeof(ScriptExpression[]);

    /// <summary>Templates pass the rest as one array; a program that calls the function may pass its items one by one.</summary>
    private Array ToRest(ScriptArray arguments, int from)
    {
        var rest = arguments.Count == from + 1 && arguments[from] is ScriptArray items ? items.ToArray() : arguments.Skip(from).ToArray();
        var array = Array.CreateInstance(_restType!, rest.Length);
        for (var i = 0; i < rest.Length; i++)
            array.SetValue(rest[i], i);
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
