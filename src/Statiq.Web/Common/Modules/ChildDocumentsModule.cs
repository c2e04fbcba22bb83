using System.Collections.Immutable;

namespace Statiq.Common;

/// <summary>
/// A base for modules that run their children once, on the input documents, and put the result together with the
/// inputs. Without children there are no outputs.
/// </summary>
public abstract class ChildDocumentsModule : ParentModule
{
    protected ChildDocumentsModule(params IModule[] modules)
        : base(modules)
    {
    }

    protected sealed override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context) =>
        Children.Count == 0 ? [] : await ExecuteChildrenAsync(context, await context.ExecuteModulesAsync(Children, context.Inputs));

    protected sealed override Task<IEnumerable<IDocument>> ExecuteInputAsync(IDocument input, IExecutionContext context) =>
        throw new NotSupportedException();

    protected abstract Task<IEnumerable<IDocument>> ExecuteChildrenAsync(IExecutionContext context, ImmutableArray<IDocument> childOutputs);
}
