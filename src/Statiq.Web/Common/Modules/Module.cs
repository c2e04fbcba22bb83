namespace Statiq.Common;

/// <summary>
/// A base for modules. Override <see cref="ExecuteInputAsync"/> for one document at a time, or
/// <see cref="ExecuteContextAsync"/> for all at once. The result null means no documents.
/// </summary>
public abstract class Module : IModule
{
    public async Task<IEnumerable<IDocument>> ExecuteAsync(IExecutionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        BeforeExecution(context);
        await BeforeExecutionAsync(context);
        try
        {
            var outputs = new ExecutionOutputs(await ExecuteContextAsync(context));
            AfterExecution(context, outputs);
            await AfterExecutionAsync(context, outputs);
            return outputs.Outputs;
        }
        finally
        {
            Finally(context);
            await FinallyAsync(context);
        }
    }

    protected virtual void BeforeExecution(IExecutionContext context)
    {
    }

    protected virtual Task BeforeExecutionAsync(IExecutionContext context) => Task.CompletedTask;

    /// <summary>Called when the module has not thrown.</summary>
    protected virtual void AfterExecution(IExecutionContext context, ExecutionOutputs outputs)
    {
    }

    protected virtual Task AfterExecutionAsync(IExecutionContext context, ExecutionOutputs outputs) => Task.CompletedTask;

    /// <summary>Called in any case.</summary>
    protected virtual void Finally(IExecutionContext context)
    {
    }

    protected virtual Task FinallyAsync(IExecutionContext context) => Task.CompletedTask;

    protected virtual Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context) =>
        InputExecution.SequentialAsync(context, x => ExecuteInputAsync(x, context));

    protected virtual Task<IEnumerable<IDocument>> ExecuteInputAsync(IDocument input, IExecutionContext context) =>
        Task.FromResult<IEnumerable<IDocument>>(null);
}
