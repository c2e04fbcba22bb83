namespace Statiq.Common;

/// <summary>A base for modules that take their input documents several at a time and do not wait for anything.</summary>
public abstract class ParallelSyncModule : Module, IParallelModule
{
    public bool Parallel { get; set; } = true;

    protected sealed override Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context) =>
        Task.FromResult(Parallel
            ? InputExecution.ParallelSync(context, x => ExecuteInput(x, context))
            : InputExecution.Sequential(context, x => ExecuteInput(x, context)));

    protected sealed override Task<IEnumerable<IDocument>> ExecuteInputAsync(IDocument input, IExecutionContext context) =>
        throw new NotSupportedException();

    protected virtual IEnumerable<IDocument> ExecuteInput(IDocument input, IExecutionContext context) => null;
}
