using System.Collections.Concurrent;
using Articles;
using Scriban.Syntax;
using Site.Context;
using Site.Html;
using Site.Models;
using Site.Theming;

namespace Site.Templates;

/// <summary>Turns pages into bytes: from many threads at once, with one template context for each.</summary>
/// <param name="site">The site.</param>
/// <param name="models">Of its edition.</param>
/// <param name="navigation">The pages that the navigation names, in its order.</param>
internal sealed class PageRenderer(SiteContext site, ModelMapper models, IEnumerable<Link> navigation)
{
    /// <summary>
    /// How much time pages may take that fail: nothing is published any more, and a partial that comes to a limit does so on every page.
    /// </summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly SiteMapper _globals = new(site, models, navigation);
    private readonly TemplateFunctions _functions = new(site);
    private readonly ConcurrentBag<(HtmlTemplateContext Context, Utf8Output Output)> _idle = [];

    // Ticks that went into pages that failed.
    private long _lost;

    /// <summary>What the page's template gets.</summary>
    public PageModel Map(Page page)
    {
        var model = _globals.Map(page);
        page.Fill(model.Globals, models);
        return model;
    }

    /// <summary>Renders a page and hands its bytes to <paramref name="use"/>; they are only valid inside it.</summary>
    /// <returns>
    /// False where the template failed or there was something to say of it; that was reported with the template's place, and will be again.
    /// </returns>
    public bool Render(Page page, PageModel model, ReadOnlySpanAction use)
    {
        if (site.Theme.Find(page.Kind.Template()) is not { } template)
        {
            site.Report(new Diagnostic("theme/templates", 1, 1, Severity.Error, $"no template '{page.Kind.Template()}'",
                "the theme needs one for each kind of page"));
            return false;
        }

        if (template.HasErrors || Interlocked.Read(ref _lost) > Patience.Ticks)
            return false;

        var renderer = _idle.TryTake(out var idle)
            ? idle
            : (new HtmlTemplateContext(_functions.ToBuiltins(), site.Options.TemplateLimits, site.Cancel), new Utf8Output());
        var (context, output) = renderer;
        output.Clear();
        context.Start();
        context.PushGlobal(model.Globals);
        context.PushOutput(output);
        try
        {
            context.Evaluate(template.Page!);
            use(output.Written);
        }
        catch (ScriptAbortException)
        {
            throw new OperationCanceledException(site.Cancel);
        }
        catch (ScriptRuntimeException failure)
        {
            site.Report(failure.ToDiagnostic(page.Source, context.Includers));
            Lose(context.Worked);
            return false;
        }

        site.Report(context.Unknown);
        var isWell = context.Unknown.Count == 0;
        context.Reset();
        _idle.Add(renderer);
        return isWell;
    }

    private void Lose(TimeSpan time)
    {
        var lost = Interlocked.Add(ref _lost, time.Ticks);
        if (lost > Patience.Ticks && lost - time.Ticks <= Patience.Ticks)
            site.Report(new Diagnostic("theme/templates", 1, 1, Severity.Warning,
                "pages that cannot be rendered take too long, and further ones were not tried", "mend what is said of those that were"));
    }

    internal delegate void ReadOnlySpanAction(ReadOnlySpan<byte> bytes);
}
