using Site.Models;
using Statiq.Common;

namespace Site.Modules;

/// <summary>Renders each page with its template and puts the bytes on the staged tree; a page that the last build made of the same stays as it is.</summary>
internal sealed class StagePages(Run run) : ParallelSyncModule
{
    protected override IEnumerable<IDocument> ExecuteInput(IDocument input, IExecutionContext context)
    {
        if (!input.ContainsKey(SiteKeys.Page))
            return [input];

        var (page, path) = (input.GetPage(), input.Destination.FullPath);
        var model = run.Renderer.Map(page);
        var fingerprint = ModelFingerprint.Of(model.Own);
        if (run.Rendered.TryKeep(path, fingerprint, model.Site, file => run.Stage!.Keep(path, page.Source, file)))
            return [];

        if (run.Renderer.Render(page, model, bytes => run.Add(path, page.Source, bytes)))
            run.Rendered.Note(path, fingerprint, model.Site);
        return [];
    }
}
