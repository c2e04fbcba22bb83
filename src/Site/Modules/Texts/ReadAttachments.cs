using Statiq.Common;

namespace Site.Modules.Texts;

/// <summary>Makes a document of each file that travels with a text.</summary>
internal sealed class ReadAttachments(Run run) : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context) =>
        run.Attachments.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => context.CreateDocument(
            new NormalizedPath(pair.Value),
            new NormalizedPath(pair.Key),
            new MetadataItems(),
            context.GetContentProvider(File.ReadAllBytes(pair.Value)))).ToArray();
}
