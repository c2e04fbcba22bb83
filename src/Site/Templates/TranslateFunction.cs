using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
using Site.Theming;

namespace Site.Templates;

/// <summary><c>t 'article.reading_time' minutes</c>: an interface text in its plural form with its arguments in place.</summary>
internal sealed class TranslateFunction(Translations translations) : IScriptCustomFunction
{
    public int RequiredParameterCount => 1;

    public int ParameterCount => 1;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(string);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "key");

    public object Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var key = arguments.Count > 0 ? context.ObjectToString(arguments[0]) ?? "" : "";
        return translations.Find(key, arguments.Count > 1 ? [.. arguments.Skip(1)] : [])
            ?? throw new ScriptRuntimeException(callerContext!.Span, $"no text '{key}' in theme/i18n/{translations.Language}.yml");
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
