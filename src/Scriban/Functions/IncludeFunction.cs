using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary><c>include name arguments…</c>: renders another template with the same variables; gives its text.</summary>
public sealed class IncludeFunction : IScriptCustomFunction
{
    public static readonly IncludeFunction Default = new();

    public int RequiredParameterCount => 1;

    public int ParameterCount => 1;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => index == 0
        ? new ScriptParameterInfo(typeof(string), "template_name")
        : new ScriptParameterInfo(typeof(object), "value");

    public object? Invoke(TemplateContext context, ScriptNode callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(callerContext);
        ArgumentNullException.ThrowIfNull(arguments);
        if (arguments.Count == 0)
            throw ArgumentBinder.TooFew(callerContext, 0, RequiredParameterCount);
        var template = TemplateFinder.Find(context, callerContext, context.ObjectToString(arguments[0]));
        PassArguments(context, callerContext, arguments);
        return Render(context, callerContext, template);
    }

    /// <summary><c>$0</c> is the template's name, <c>$1</c> the first argument; a named one is <c>$.name</c> and <c>$name</c>.</summary>
    private static void PassArguments(TemplateContext context, ScriptNode caller, ScriptArray arguments)
    {
        context.SetLocal(string.Empty, arguments);
        foreach (var name in arguments.GetMembers())
        {
            if (name != "size" && arguments.TryGetValue(context, caller.Span, name, out var value))
                context.SetLocal(name, value);
        }
    }

    internal static string Render(TemplateContext context, ScriptNode caller, Template template)
    {
        var indent = context.CurrentIndent;
        context.CurrentIndent = null;
        context.PushOutput();
        context.EnterRecursive(caller);
        var text = string.Empty;
        try
        {
            template.Render(context);
        }
        finally
        {
            context.ExitRecursive(caller);
            text = context.PopOutputText();
            context.CurrentIndent = indent;
        }

        return text;
    }
}
