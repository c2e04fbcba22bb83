using Site.Files;
using Statiq.Common;

namespace Site.Modules.Texts;

/// <summary>
/// Tells the texts of all that lies in their folders from the other files, of which some may belong to a text, and drops editors' leavings.
/// </summary>
internal sealed class KeepTexts : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context) =>
    [
        .. from document in context.Inputs
           let path = document.Source.FullPath
           where !ScratchFile.Is(path)
           select TextFile.Is(path) ? document : document.Clone(new MetadataItems { { SiteKeys.Stray, true } }),
    ];
}
