using System.Collections.Immutable;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>Gives documents from modules, other pipelines or a configuration value in place of the inputs.</summary>
public class ReplaceDocuments : SyncChildDocumentsModule
{
    public ReplaceDocuments()
    {
    }

    public ReplaceDocuments(params IModule[] modules)
        : base(modules)
    {
    }

    public ReplaceDocuments(params string[] pipelines)
        : base(new ExecuteConfig(Config.FromContext(ctx => ctx.Outputs.FromPipelines(pipelines))))
    {
    }

    public ReplaceDocuments(Config<IEnumerable<IDocument>> documents)
        : base(new ExecuteConfig(documents))
    {
    }

    protected override IEnumerable<IDocument> ExecuteChildren(IExecutionContext context, ImmutableArray<IDocument> childOutputs) =>
        childOutputs;
}
