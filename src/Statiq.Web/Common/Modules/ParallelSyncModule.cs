namespace Statiq.Common;

/// <summary>A base for modules that take their input documents several at a time and do not wait for anything.</summary>
public abstract class ParallelSyncModule : SyncModule, IParallelModule
{
    public bool Parallel { get; set; } = true;

    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context) =>
        Parallel ? InputExecution.ParallelSync(context, x => ExecuteInput(x, context)) : base.ExecuteContext(context);
}
