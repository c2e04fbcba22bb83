namespace Statiq.Common;

/// <summary>A base for modules with one configuration value that do not wait for anything themselves.</summary>
public abstract class SyncConfigModule<TValue> : ConfigModule<TValue>
{
    protected SyncConfigModule(Config<TValue> config, bool forceDocumentExecution)
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
