namespace Statiq.Common;

/// <summary>
/// A base for modules with one configuration value. When neither the value nor the module needs documents, the module
/// runs once, with null for the input.
/// </summary>
public abstract class ConfigModule<TValue> : Module
{
    private readonly bool _forceDocumentExecution;
    private Config<TValue> _config;

    protected ConfigModule(Config<TValue> config, bool forceDocumentExecution)
    {
        SetConfig(config);
        _forceDocumentExecution = forceDocumentExecution;
    }

    protected ConfigModule<TValue> SetConfig(Config<TValue> config)
    {
        _config = config ?? throw new ArgumentNullException(nameof(config));
        return this;
    }

    protected sealed override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        if (_config.RequiresDocument)
            return await ForEachInputAsync(context, async x => await ExecuteConfigAsync(x, context, await _config.GetValueAsync(x, context)));

        var value = await _config.GetValueAsync(null, context);
        return _forceDocumentExecution
            ? await ForEachInputAsync(context, x => ExecuteConfigAsync(x, context, value))
            : await ExecuteConfigAsync(null, context, value);
    }

    protected sealed override Task<IEnumerable<IDocument>> ExecuteInputAsync(IDocument input, IExecutionContext context) =>
        throw new NotSupportedException();

    protected abstract Task<IEnumerable<IDocument>> ExecuteConfigAsync(IDocument input, IExecutionContext context, TValue value);

    private protected virtual Task<IEnumerable<IDocument>> ForEachInputAsync(
        IExecutionContext context,
        Func<IDocument, Task<IEnumerable<IDocument>>> execute) =>
        InputExecution.SequentialAsync(context, execute);
}
