namespace Statiq.Common;

/// <summary>A base for modules with one configuration value that take their input documents several at a time.</summary>
public abstract class ParallelConfigModule<TValue> : ConfigModule<TValue>, IParallelModule
{
    protected ParallelConfigModule(Config<TValue> config, bool forceDocumentExecution)
        : base(config, forceDocumentExecution)
    {
    }

    public bool Parallel { get; set; } = true;

    private protected override Task<IEnumerable<IDocument>> ForEachInputAsync(
        IExecutionContext context,
        Func<IDocument, Task<IEnumerable<IDocument>>> execute) =>
        Parallel ? InputExecution.ParallelAsync(context, execute) : base.ForEachInputAsync(context, execute);
}
