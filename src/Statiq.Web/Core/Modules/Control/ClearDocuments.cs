using Statiq.Common;

namespace Statiq.Core;

/// <summary>Gives no documents.</summary>
public class ClearDocuments : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context) => [];
}
