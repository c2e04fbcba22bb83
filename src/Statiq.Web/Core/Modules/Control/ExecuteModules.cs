using System.Collections.Immutable;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>Runs modules for what they do, and gives the inputs.</summary>
public class ExecuteModules : SyncChildDocumentsModule
{
    public ExecuteModules()
    {
    }

    public ExecuteModules(params IModule[] modules)
        : base(modules)
    {
    }

    protected override IEnumerable<IDocument> ExecuteChildren(IExecutionContext context, ImmutableArray<IDocument> childOutputs) =>
        context.Inputs;
}
