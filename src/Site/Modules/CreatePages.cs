using Site.Context;
using Site.Editions;
using Site.Models;
using Statiq.Common;

namespace Site.Modules;

/// <summary>
/// Makes a document of each page that follows from the edition, in place of the articles that it was made of; other documents pass.
/// </summary>
/// <param name="site">The site.</param>
/// <param name="pages">The pages of an edition.</param>
internal sealed class CreatePages(SiteContext site, Func<SiteContext, Edition, IEnumerable<Page>> pages) : SyncModule
{
    // The edition comes with the inputs in the pipeline that makes it, and from that pipeline in any other.
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context) =>
    [
        .. context.Inputs.Where(document => !document.HasArticle()),
        .. pages(site, context.Inputs.FindEdition() ?? context.Outputs.GetEdition()).Select(page => context.CreatePage(page)),
    ];
}
