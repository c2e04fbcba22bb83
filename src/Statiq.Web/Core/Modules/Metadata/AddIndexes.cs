using Statiq.Common;

namespace Statiq.Core;

/// <summary>Numbers the documents from 1, as metadata <c>Index</c>.</summary>
public class AddIndexes : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context) =>
        context.Inputs.Select((x, i) => x.Clone(new MetadataItems { { Keys.Index, i + 1 } }));
}
