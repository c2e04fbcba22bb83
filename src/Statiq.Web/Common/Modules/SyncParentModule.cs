namespace Statiq.Common;

/// <summary>A base for modules that contain modules and do not wait for anything themselves.</summary>
public abstract class SyncParentModule : ParentModule
{
    protected SyncParentModule(params IModule[] children)
        : base(children)
    {
    }

    protected sealed override Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context) =>
        Task.FromResult(ExecuteContext(context));

    protected sealed override Task<IEnumerable<IDocument>> ExecuteInputAsync(IDocument input, IExecutionContext context) =>
        throw new NotSupportedException();

    protected virtual IEnumerable<IDocument> ExecuteContext(IExecutionContext context) =>
        InputExecution.Sequential(context, x => ExecuteInput(x, context));

    protected virtual IEnumerable<IDocument> ExecuteInput(IDocument input, IExecutionContext context) => null;
}
