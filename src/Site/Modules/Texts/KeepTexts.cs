using Site.Files;
using Statiq.Common;

namespace Site.Modules.Texts;

/// <summary>Keeps the texts of all that lies in their folders, and notes the other files, of which some may belong to a text.</summary>
internal sealed class KeepTexts(Run run) : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var found = context.Inputs.Where(document => !ScratchFile.Is(document.Source.FullPath)).ToLookup(document => TextFile.Is(document.Source.FullPath));
        run.BesideTexts = [.. found[false].Select(document => document.Source.FullPath)];
        return found[true].ToArray();
    }
}
