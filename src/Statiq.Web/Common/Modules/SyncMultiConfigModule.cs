namespace Statiq.Common;

/// <summary>The same as <see cref="MultiConfigModule"/>, without waiting for anything.</summary>
public abstract class SyncMultiConfigModule : MultiConfigModule
{
    protected SyncMultiConfigModule(IEnumerable<KeyValuePair<string, IConfig>> configs, bool forceDocumentExecution)
        : base(configs, forceDocumentExecution)
    {
    }

    protected SyncMultiConfigModule(bool forceDocumentExecution)
        : base(forceDocumentExecution)
    {
    }

    protected sealed override Task<IEnumerable<IDocument>> ExecuteConfigAsync(
        IDocument input,
        IExecutionContext context,
        IMetadata values) =>
        Task.FromResult(ExecuteConfig(input, context, values));

    protected abstract IEnumerable<IDocument> ExecuteConfig(IDocument input, IExecutionContext context, IMetadata values);
}
