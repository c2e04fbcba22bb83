using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>A value that is made when a template first asks for it, and once.</summary>
public class ScriptLazy<T>(Func<T> valueFactory) : IScriptCustomFunction
{
    private readonly Lazy<T> _lazy = new(valueFactory);

    public int RequiredParameterCount => 0;

    public int ParameterCount => 0;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(T);

    public ScriptParameterInfo GetParameterInfo(int index) => default;

    public object? Invoke(TemplateContext context, ScriptNode callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) => _lazy.Value;

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(_lazy.Value);
}
