using Site.Files;
using Statiq.Common;

namespace Site.Modules.Texts;

/// <summary>
/// Tells the texts of all that lies in their folders from the other files, of which some may belong to a text, and drops editors' leavings.
/// A folder is there only as a link that was not followed: it is read as a text, and refused by name.
/// </summary>
internal sealed class KeepTexts : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context) =>
    [
        .. from document in context.Inputs
           let path = document.Source.FullPath
           where !ScratchFile.Is(path)
           let isRead = TextFile.Is(path) || Directory.Exists(path)
           select isRead ? document : document.Clone(new MetadataItems { { SiteKeys.Stray, true } }),
    ];
}
