namespace Statiq.Common;

/// <summary>A base for modules that take their input documents several at a time.</summary>
public abstract class ParallelModule : Module, IParallelModule
{
    public bool Parallel { get; set; } = true;

    protected override Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context) =>
        Parallel ? InputExecution.ParallelAsync(context, x => ExecuteInputAsync(x, context)) : base.ExecuteContextAsync(context);
}
