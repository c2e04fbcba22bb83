using System.Collections.Immutable;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>
/// Gives each input document with the content of each document from modules, other pipelines or a configuration value:
/// as many as inputs times these.
/// </summary>
public class MergeContent : SyncChildDocumentsModule
{
    private bool _reverse;

    public MergeContent()
    {
    }

    public MergeContent(params IModule[] modules)
        : base(modules)
    {
    }

    public MergeContent(params string[] pipelines)
        : base(new ExecuteConfig(Config.FromContext(ctx => ctx.Outputs.FromPipelines(pipelines))))
    {
    }

    public MergeContent(Config<IEnumerable<IDocument>> documents)
        : base(new ExecuteConfig(documents))
    {
    }

    /// <summary>Gives the other documents with the content of the inputs instead.</summary>
    public MergeContent Reverse(bool reverse = true)
    {
        _reverse = reverse;
        return this;
    }

    protected override IEnumerable<IDocument> ExecuteChildren(IExecutionContext context, ImmutableArray<IDocument> childOutputs) =>
        DocumentMerge.Pair(context.Inputs, childOutputs, _reverse).Select(x => x.To.Clone(x.From.ContentProvider));
}
