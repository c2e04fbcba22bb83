using Statiq.Common;

namespace Site.Modules;

/// <summary>Renders each page with its template and puts the bytes on the staged tree.</summary>
internal sealed class StagePages(Run run) : ParallelSyncModule
{
    protected override IEnumerable<IDocument> ExecuteInput(IDocument input, IExecutionContext context)
    {
        if (!input.ContainsKey(SiteKeys.Page))
            return [input];

        var page = input.GetPage();
        run.Renderer.Render(page, bytes => run.Add(input.Destination.FullPath, page.Source, bytes));
        return [];
    }
}
