using System.Collections.Immutable;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>
/// Gives each input document with the metadata of each document from modules, other pipelines or a configuration
/// value: as many as inputs times these.
/// </summary>
public class MergeMetadata : SyncChildDocumentsModule
{
    private bool _reverse;
    private bool _keepExisting;

    public MergeMetadata()
    {
    }

    public MergeMetadata(params IModule[] modules)
        : base(modules)
    {
    }

    public MergeMetadata(params string[] pipelines)
        : base(new ExecuteConfig(Config.FromContext(ctx => ctx.Outputs.FromPipelines(pipelines))))
    {
    }

    public MergeMetadata(Config<IEnumerable<IDocument>> documents)
        : base(new ExecuteConfig(documents))
    {
    }

    /// <summary>Gives the other documents with the metadata of the inputs instead.</summary>
    public MergeMetadata Reverse(bool reverse = true)
    {
        _reverse = reverse;
        return this;
    }

    /// <summary>Adds only metadata that are not there.</summary>
    public MergeMetadata KeepExisting(bool keepExisting = true)
    {
        _keepExisting = keepExisting;
        return this;
    }

    protected override IEnumerable<IDocument> ExecuteChildren(IExecutionContext context, ImmutableArray<IDocument> childOutputs) =>
        DocumentMerge.Pair(context.Inputs, childOutputs, _reverse)
            .Select(x => x.To.Clone(DocumentMerge.Metadata(x.To, x.From, _keepExisting)));
}
