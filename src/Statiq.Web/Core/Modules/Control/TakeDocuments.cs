using Statiq.Common;

namespace Statiq.Core;

/// <summary>Keeps the first so many documents.</summary>
public class TakeDocuments : SyncModule
{
    private readonly int _count;

    public TakeDocuments(int count) => _count = count;

    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context) => context.Inputs.Take(_count);
}
