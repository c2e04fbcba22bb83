using Site.Models;
using Statiq.Common;

namespace Site.Modules;

/// <summary>Puts each document's content on the staged tree as it is.</summary>
internal sealed class StageFiles(Run run) : ParallelSyncModule
{
    protected override IEnumerable<IDocument> ExecuteInput(IDocument input, IExecutionContext context)
    {
        using var content = input.GetContentStream();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        var source = input.Source.IsNull ? Page.Generated : run.Shown(input.Source.FullPath);
        run.Add(input.Destination.FullPath, source, bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        return [];
    }
}
