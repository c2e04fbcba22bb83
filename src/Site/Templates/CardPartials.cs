using System.Collections.Concurrent;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
using Site.Context;
using Site.Html;
using Site.Models;

namespace Site.Templates;

/// <summary>
/// What partials make of articles' cards, each made once for all pages of a build: nothing of a page can get into it,
/// since it gets the card and the interface's texts alone. For all threads.
/// </summary>
/// <param name="site">The site.</param>
/// <param name="builtins">Makes what every template can call, for one thread.</param>
internal sealed class CardPartials(SiteContext site, Func<ScriptObject> builtins)
{
    private readonly ConcurrentDictionary<(Template Partial, SharedModel Card), RawHtml> _made = new();
    private readonly ConcurrentBag<HtmlTemplateContext> _idle = [];

    /// <param name="partial">Without errors.</param>
    /// <param name="card">Of the model.</param>
    /// <param name="includers">Takes the places that led to a failure.</param>
    /// <exception cref="ScriptRuntimeException">The partial failed.</exception>
    public RawHtml Of(Template partial, SharedModel card, List<string> includers) =>
        _made.TryGetValue((partial, card), out var made) ? made : _made.GetOrAdd((partial, card), Make(partial, card, includers));

    private RawHtml Make(Template partial, SharedModel card, List<string> includers)
    {
        var context = _idle.TryTake(out var idle) ? idle : new(builtins(), TemplateLimits.Default, site.Cancel);
        context.PushGlobal(new ScriptObject(2) { ["card"] = card, [PageModel.TextName] = site.Theme.Translations.Text });
        try
        {
            var html = context.Render(partial);
            context.Reset();
            _idle.Add(context);
            return html;
        }
        catch (ScriptRuntimeException)
        {
            includers.AddRange(context.Includers);
            throw;
        }
    }
}
