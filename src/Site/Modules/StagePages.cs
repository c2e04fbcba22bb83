using Site.Context;
using Site.Models;
using Site.Staging;
using Site.Templates;
using Statiq.Common;

namespace Site.Modules;

/// <summary>
/// Renders the pages of all pipelines, each with its template, and puts the bytes on the staged tree; a page that the last build made of
/// the same stays as it is. For the phase after all were processed, since a page names others: its neighbours, the navigation's.
/// </summary>
internal sealed class StagePages(SiteContext site, StagedOutput output, BodyFingerprints bodies) : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var pages = context.Outputs.Where(document => document.HasPage()).ToArray();
        var models = new ModelMapper(site, context.Outputs.GetEdition(), bodies);
        var renderer = new PageRenderer(site, models, Navigation(pages.Select(document => document.GetPage())));

        // No more at once than can be worked on: pages that take long would each bring a thread more, and all be begun before one fails.
        Parallel.ForEach(
            pages, new ParallelOptions { CancellationToken = site.Cancel, MaxDegreeOfParallelism = Environment.ProcessorCount },
            document => Stage(renderer, document.GetPage(), document.Destination.FullPath));
        return [];
    }

    private static Link[] Navigation(IEnumerable<Page> pages) =>
    [
        .. pages.Where(page => page.NavigationTitle is not null)
            .OrderBy(page => page.Path, StringComparer.Ordinal).Select(page => new Link(page.NavigationTitle!, page.Path)),
    ];

    private void Stage(PageRenderer renderer, Page page, string path)
    {
        var fingerprint = renderer.FingerprintOf(page);
        if (output.TryKeep(path, page.Source, fingerprint, renderer.Site))
            return;
        if (renderer.Render(page, bytes => output.Add(path, page.Source, bytes)) is { } reads)
            output.Memo.Note(path, fingerprint, reads);
    }
}
