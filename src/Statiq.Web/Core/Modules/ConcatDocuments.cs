using System.Collections.Immutable;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>Adds documents from modules, other pipelines or a configuration value after the inputs.</summary>
public class ConcatDocuments : SyncChildDocumentsModule
{
    public ConcatDocuments()
    {
    }

    public ConcatDocuments(params IModule[] modules)
        : base(modules)
    {
    }

    public ConcatDocuments(params string[] pipelines)
        : base(new ExecuteConfig(Config.FromContext(ctx => ctx.Outputs.FromPipelines(pipelines))))
    {
    }

    public ConcatDocuments(Config<IEnumerable<IDocument>> documents)
        : base(new ExecuteConfig(documents))
    {
    }

    protected override IEnumerable<IDocument> ExecuteChildren(IExecutionContext context, ImmutableArray<IDocument> childOutputs) =>
        context.Inputs.Concat(childOutputs);
}
