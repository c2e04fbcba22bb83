using Site.Editions;
using Site.Models;
using Site.Settings;
using Statiq.Common;

namespace Site.Modules;

/// <summary>Makes a document of each page that follows from the edition.</summary>
internal sealed class CreatePages(Run run, Func<Run, Edition, IEnumerable<Page>> pages) : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context) =>
        pages(run, run.Edition).Select(page =>
            context.CreateDocument(null, new NormalizedPath(Urls.File(page.Path)), new MetadataItems { { SiteKeys.Page, page } })).ToArray();
}
