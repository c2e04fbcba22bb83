using Site.Context;
using Site.Models;
using Site.Staging;
using Statiq.Common;

namespace Site.Modules;

/// <summary>Puts each file's content on the staged tree as it is; pages, and what is no file, pass.</summary>
internal sealed class StageFiles(SiteContext site, StagedOutput output) : ParallelSyncModule
{
    protected override IEnumerable<IDocument> ExecuteInput(IDocument input, IExecutionContext context)
    {
        if (input.Destination.IsNull || input.HasPage())
            return [input];

        if (input.FindFile() is { } open)
        {
            output.AddFile(input.Destination.FullPath, input.Source.FullPath, open);
            return [];
        }

        using var content = input.GetContentStream();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        var source = input.Source.IsNull ? Page.Generated : site.Shown(input.Source.FullPath);
        output.Add(input.Destination.FullPath, source, bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        return [];
    }
}
