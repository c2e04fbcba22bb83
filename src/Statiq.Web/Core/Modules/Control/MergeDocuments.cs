using System.Collections.Immutable;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>
/// Gives each input document with the content and metadata of each document from modules, other pipelines or a
/// configuration value: as many as inputs times these.
/// </summary>
public class MergeDocuments : SyncChildDocumentsModule
{
    private bool _reverse;
    private bool _keepExistingMetadata;

    public MergeDocuments()
    {
    }

    public MergeDocuments(params IModule[] modules)
        : base(modules)
    {
    }

    public MergeDocuments(params string[] pipelines)
        : base(new ExecuteConfig(Config.FromContext(ctx => ctx.Outputs.FromPipelines(pipelines))))
    {
    }

    public MergeDocuments(Config<IEnumerable<IDocument>> documents)
        : base(new ExecuteConfig(documents))
    {
    }

    /// <summary>Gives the other documents with the content and metadata of the inputs instead.</summary>
    public MergeDocuments Reverse(bool reverse = true)
    {
        _reverse = reverse;
        return this;
    }

    /// <summary>Adds only metadata that are not there.</summary>
    public MergeDocuments KeepExistingMetadata(bool keepExistingMetadata = true)
    {
        _keepExistingMetadata = keepExistingMetadata;
        return this;
    }

    protected override IEnumerable<IDocument> ExecuteChildren(IExecutionContext context, ImmutableArray<IDocument> childOutputs) =>
        DocumentMerge.Pair(context.Inputs, childOutputs, _reverse)
            .Select(x => x.To.Clone(DocumentMerge.Metadata(x.To, x.From, _keepExistingMetadata), x.From.ContentProvider));
}
