using System.Collections.Concurrent;
using Articles;
using Scriban.Syntax;
using Site.Theming;
using Site.Models;

namespace Site.Templates;

/// <summary>Turns pages into bytes: from many threads at once, with one template context for each.</summary>
internal sealed class PageRenderer(Run run, ModelMapper models, SiteMapper site, TemplateFunctions functions)
{
    private readonly ConcurrentBag<(HtmlTemplateContext Context, Utf8Output Output)> _idle = [];

    /// <summary>What the page's template gets.</summary>
    public PageModel Map(Page page)
    {
        var model = site.Map(page);
        page.Fill(model.Globals, models);
        return model;
    }

    /// <summary>Renders a page and hands its bytes to <paramref name="use"/>; they are only valid inside it.</summary>
    /// <returns>False where the template failed; that was reported with the template's place and the page's source.</returns>
    public bool Render(Page page, PageModel model, ReadOnlySpanAction use)
    {
        if (run.Theme.Find(page.Kind.Template()) is not { } template)
        {
            run.Report(new Diagnostic("theme/templates", 1, 1, Severity.Error, $"no template '{page.Kind.Template()}'", "the theme needs one for each kind of page"));
            return false;
        }

        if (template.HasErrors)
            return false;

        var renderer = _idle.TryTake(out var idle) ? idle : (Context: new HtmlTemplateContext(functions.ToBuiltins(), TemplateLimits.Default, run.Cancel), Output: new Utf8Output());
        var (context, output) = renderer;
        output.Clear();
        context.PushGlobal(model.Globals);
        context.PushOutput(output);
        try
        {
            context.Evaluate(template.Page!);
            use(output.Written);
        }
        catch (ScriptAbortException)
        {
            throw new OperationCanceledException(run.Cancel);
        }
        catch (ScriptRuntimeException failure)
        {
            run.Report(failure.ToDiagnostic(page.Source, context.Includers));
            return false;
        }

        context.PopOutput();
        context.PopGlobal();
        _idle.Add(renderer);
        return true;
    }

    internal delegate void ReadOnlySpanAction(ReadOnlySpan<byte> bytes);
}
