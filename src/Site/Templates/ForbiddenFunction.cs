using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Site.Templates;

/// <summary>A function of the library that would make two builds of the same texts differ: an error where it is called.</summary>
/// <param name="name">As templates write it.</param>
/// <param name="cure">What to use instead.</param>
internal sealed class ForbiddenFunction(string name, string cure) : IScriptCustomFunction
{
    public int RequiredParameterCount => 0;

    public int ParameterCount => 0;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "argument");

    public object Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        throw new ScriptRuntimeException(callerContext!.Span, $"{name} would make two builds of the same texts differ ({cure})");

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
