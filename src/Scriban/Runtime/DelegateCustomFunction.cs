using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>A delegate as a function of templates.</summary>
public class DelegateCustomFunction : IScriptCustomFunction
{
    private readonly DynamicCustomFunction _inner;

    public DelegateCustomFunction(Delegate del) => _inner = DynamicCustomFunction.Create(del);

    public int RequiredParameterCount => _inner.RequiredParameterCount;

    public int ParameterCount => _inner.ParameterCount;

    public ScriptVarParamKind VarParamKind => _inner.VarParamKind;

    public Type ReturnType => _inner.ReturnType;

    public static DelegateCustomFunction Create(Action action) => new(action);

    public static DelegateCustomFunction Create<T>(Action<T> action) => new(action);

    public static DelegateCustomFunction Create<T1, T2>(Action<T1, T2> action) => new(action);

    public static DelegateCustomFunction Create<T1, T2, T3>(Action<T1, T2, T3> action) => new(action);

    public static DelegateCustomFunction CreateFunc<TResult>(Func<TResult> func) => new(func);

    public static DelegateCustomFunction CreateFunc<T1, TResult>(Func<T1, TResult> func) => new(func);

    public static DelegateCustomFunction CreateFunc<T1, T2, TResult>(Func<T1, T2, TResult> func) => new(func);

    public static DelegateCustomFunction CreateFunc<T1, T2, T3, TResult>(Func<T1, T2, T3, TResult> func) => new(func);

    public ScriptParameterInfo GetParameterInfo(int index) => _inner.GetParameterInfo(index);

    public virtual object? Invoke(TemplateContext context, ScriptNode callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        _inner.Invoke(context, callerContext, arguments, blockStatement);
}
