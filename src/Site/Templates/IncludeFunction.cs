using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using Site.Html;
using Site.Theming;

namespace Site.Templates;

/// <summary>
/// <c>include 'partials/head.html'</c>: the partial's output as <see cref="RawHtml"/>, because its expressions were escaped
/// when it was rendered. Further arguments reach the partial as <c>$1</c>, <c>$2</c> … and by name.
/// </summary>
internal sealed class IncludeFunction(Theme theme) : IScriptCustomFunction
{
    public int RequiredParameterCount => 1;

    public int ParameterCount => 1;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(RawHtml);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "name");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var span = callerContext!.Span;
        var name = arguments.Count > 0 ? context.ObjectToString(arguments[0]) ?? "" : "";
        var partial = Find(theme, name, span);
        context.PushLocal();
        try
        {
            context.SetValue(ScriptVariable.Arguments, arguments, true);
            return Include((HtmlTemplateContext)context, callerContext, partial);
        }
        catch (ScriptRuntimeException)
        {
            ((HtmlTemplateContext)context).Includers.Add($"{span.FileName}:{span.Start.Line + 1}");
            throw;
        }
        finally
        {
            context.PopLocal();
        }
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    /// <exception cref="ScriptRuntimeException">There is none, or it is broken.</exception>
    public static Template Find(Theme theme, string name, SourceSpan span)
    {
        if (theme.Find(name) is not { } partial)
            throw new ScriptRuntimeException(span, $"no partial '{name}' below templates/");
        return partial.HasErrors ? throw new ScriptRuntimeException(span, $"the partial '{name}' has errors of its own") : partial;
    }

    // What a statement includes is written in its place; a copy is needed only where something is made of it.
    private static RawHtml? Include(HtmlTemplateContext context, ScriptNode call, Template partial)
    {
        if (!context.EnableOutput || call.Parent is not ScriptExpressionStatement { Parent: ScriptList { Parent: ScriptBlockStatement } })
            return context.Render(partial);
        context.Print(partial);
        return null;
    }
}
