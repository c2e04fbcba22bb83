using System.Collections;
using System.Text;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary><c>include_join names separator begin end</c>: several templates, with texts or templates (<c>tpl:name</c>) between and around them.</summary>
public sealed class IncludeJoinFunction : IScriptCustomFunction
{
    public static readonly IncludeJoinFunction Default = new();

    private const string TemplatePrefix = "tpl:";

    public int RequiredParameterCount => 1;

    public int ParameterCount => 4;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => index switch
    {
        0 => new ScriptParameterInfo(typeof(IList), "template_names"),
        1 => new ScriptParameterInfo(typeof(string), "separator", string.Empty),
        2 => new ScriptParameterInfo(typeof(string), "begin", string.Empty),
        _ => new ScriptParameterInfo(typeof(string), "end", string.Empty),
    };

    public object? Invoke(TemplateContext context, ScriptNode callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(arguments);
        var names = context.ToList(callerContext.Span, arguments[0]) ?? new ScriptArray();
        var separator = Part(context, callerContext, arguments[1]);
        var text = new StringBuilder();
        var isFirst = true;
        foreach (var name in names)
        {
            if (!isFirst)
                text.Append(separator);
            isFirst = false;
            text.Append(IncludeFunction.Render(context, callerContext, TemplateFinder.Find(context, callerContext, context.ObjectToString(name))));
        }

        if (text.Length == 0)
            return string.Empty;
        return Part(context, callerContext, arguments[2]) + text + Part(context, callerContext, arguments[3]);
    }

    private static string Part(TemplateContext context, ScriptNode caller, object? value)
    {
        var text = context.ObjectToString(value) ?? string.Empty;
        return text.StartsWith(TemplatePrefix, StringComparison.Ordinal)
            ? IncludeFunction.Render(context, caller, TemplateFinder.Find(context, caller, text[TemplatePrefix.Length..]))
            : text;
    }
}
