namespace Statiq.Common;

/// <summary>The same as <see cref="ParallelConfigModule{TValue}"/>, without waiting for anything.</summary>
public abstract class ParallelSyncConfigModule<TValue> : ParallelConfigModule<TValue>
{
    protected ParallelSyncConfigModule(Config<TValue> config, bool forceDocumentExecution)
        : base(config, forceDocumentExecution)
    {
    }

    protected sealed override Task<IEnumerable<IDocument>> ExecuteConfigAsync(
        IDocument input,
        IExecutionContext context,
        TValue value) =>
        Task.FromResult(ExecuteConfig(input, context, value));

    protected abstract IEnumerable<IDocument> ExecuteConfig(IDocument input, IExecutionContext context, TValue value);
}
