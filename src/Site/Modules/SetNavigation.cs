using Site.Models;
using Statiq.Common;

namespace Site.Modules;

/// <summary>Notes which of the publisher's pages the site's navigation names, by path.</summary>
internal sealed class SetNavigation(Run run) : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        run.Navigation =
        [
            .. context.Inputs.Select(d => d.GetPage()).Where(p => p.NavigationTitle is not null)
                .OrderBy(p => p.Path, StringComparer.Ordinal).Select(p => new Link(p.NavigationTitle!, p.Path)),
        ];
        return context.Inputs;
    }
}
