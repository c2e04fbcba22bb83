using System.Collections.Concurrent;
using Articles;
using Scriban.Syntax;
using Site.Context;
using Site.Html;
using Site.Models;
using Site.Profiling;
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

    /// <summary>The global <c>site</c>, which is the same for all pages.</summary>
    public SiteReads Site => _globals.Site;

    /// <summary>Fingerprint of all that the page's template gets but the site; null where something of it has none.</summary>
    public UInt128? FingerprintOf(Page page) => _globals.FingerprintOf(page);

    // What the page's template gets.
    private PageModel Map(Page page)
    {
        var model = _globals.Map(page);
        page.Fill(model.Globals, models);
        return model;
    }

    /// <summary>Renders a page and hands its bytes to <paramref name="use"/>; they are only valid inside it.</summary>
    /// <returns>
    /// What the page read of the site; null where the template failed or there was something to say of it: that was reported with the
    /// template's place, and will be again.
    /// </returns>
    public SiteReads? Render(Page page, ReadOnlySpanAction use)
    {
        if (site.Theme.Find(page.Kind.Template()) is not { } template)
        {
            site.Report(new Diagnostic("theme/templates", 1, 1, Severity.Error, $"no template '{page.Kind.Template()}'",
                "the theme needs one for each kind of page"));
            return null;
        }

        if (template.HasErrors || Interlocked.Read(ref _lost) > Patience.Ticks)
            return null;

        using var measured = Measured.Template(site.Options.Profile, page.Kind.Template());
        var renderer = _idle.TryTake(out var idle)
            ? idle
            : (new HtmlTemplateContext(_functions.ToBuiltins(), site.Options.TemplateLimits, site.Cancel), new Utf8Output());
        var (context, output) = renderer;
        output.Clear();
        context.Start();
        var model = Map(page);
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
            return null;
        }

        site.Report(context.Unknown);
        var isWell = context.Unknown.Count == 0;
        context.Reset();
        _idle.Add(renderer);
        return isWell ? model.Site : null;
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
