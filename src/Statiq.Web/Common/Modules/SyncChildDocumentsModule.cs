using System.Collections.Immutable;

namespace Statiq.Common;

/// <summary>The same as <see cref="ChildDocumentsModule"/>, without waiting for anything.</summary>
public abstract class SyncChildDocumentsModule : ChildDocumentsModule
{
    protected SyncChildDocumentsModule(params IModule[] modules)
        : base(modules)
    {
    }

    protected sealed override Task<IEnumerable<IDocument>> ExecuteChildrenAsync(
        IExecutionContext context,
        ImmutableArray<IDocument> childOutputs) =>
        Task.FromResult(ExecuteChildren(context, childOutputs));

    protected abstract IEnumerable<IDocument> ExecuteChildren(IExecutionContext context, ImmutableArray<IDocument> childOutputs);
}
