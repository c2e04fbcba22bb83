namespace Statiq.Common;

/// <summary>A base for modules with several named configuration values that take their input documents several at a time.</summary>
public abstract class ParallelMultiConfigModule : MultiConfigModule, IParallelModule
{
    protected ParallelMultiConfigModule(IEnumerable<KeyValuePair<string, IConfig>> configs, bool forceDocumentExecution)
        : base(configs, forceDocumentExecution)
    {
    }

    protected ParallelMultiConfigModule(bool forceDocumentExecution)
        : base(forceDocumentExecution)
    {
    }

    public bool Parallel { get; set; } = true;

    private protected override Task<IEnumerable<IDocument>> ForEachInputAsync(
        IExecutionContext context,
        Func<IDocument, Task<IEnumerable<IDocument>>> execute) =>
        Parallel ? InputExecution.ParallelAsync(context, execute) : base.ForEachInputAsync(context, execute);
}
