using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
using Site.Html;
using Site.Models;
using Site.Theming;

namespace Site.Templates;

/// <summary>
/// <c>include_card 'partials/item.html' card</c>: the partial's output for a card, which it gets as <c>card</c>, made once for all pages.
/// </summary>
internal sealed class IncludeCardFunction(Theme theme, CardPartials partials) : IScriptCustomFunction
{
    public int RequiredParameterCount => 2;

    public int ParameterCount => 2;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(RawHtml);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), index == 0 ? "name" : "card");

    public object Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var span = callerContext!.Span;
        var partial = IncludeFunction.Find(theme, context.ObjectToString(arguments[0]) ?? "", span);
        if (arguments[1] is not SharedModel card)
            throw new ScriptRuntimeException(span, "include_card takes a partial and a card of the model");

        var includers = ((HtmlTemplateContext)context).Includers;
        try
        {
            return partials.Of(partial, card, includers);
        }
        catch (ScriptRuntimeException)
        {
            includers.Add($"{span.FileName}:{span.Start.Line + 1}");
            throw;
        }
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
