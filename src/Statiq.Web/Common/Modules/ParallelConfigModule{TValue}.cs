namespace Statiq.Common;

/// <summary>
/// A base for modules with one configuration value that take their input documents several at a time. When neither the value
/// nor the module needs documents, the module runs once, with null for the input.
/// </summary>
public abstract class ParallelConfigModule<TValue> : Module, IParallelModule
{
    private readonly bool _forceDocumentExecution;
    private readonly Config<TValue> _config;

    protected ParallelConfigModule(Config<TValue> config, bool forceDocumentExecution)
    {
        _config = config.ThrowIfNull(nameof(config));
        _forceDocumentExecution = forceDocumentExecution;
    }

    public bool Parallel { get; set; } = true;

    protected sealed override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        if (_config.RequiresDocument)
        {
            return await ForEachInputAsync(
                context,
                async x => await ExecuteConfigAsync(x, context, await _config.GetValueAsync(x, context)));
        }

        var value = await _config.GetValueAsync(null, context);
        return _forceDocumentExecution
            ? await ForEachInputAsync(context, x => ExecuteConfigAsync(x, context, value))
            : await ExecuteConfigAsync(null, context, value);
    }

    protected sealed override Task<IEnumerable<IDocument>> ExecuteInputAsync(IDocument input, IExecutionContext context) =>
        throw new NotSupportedException();

    protected abstract Task<IEnumerable<IDocument>> ExecuteConfigAsync(IDocument input, IExecutionContext context, TValue value);

    private Task<IEnumerable<IDocument>> ForEachInputAsync(
        IExecutionContext context,
        Func<IDocument, Task<IEnumerable<IDocument>>> execute) =>
        Parallel ? InputExecution.ParallelAsync(context, execute) : InputExecution.SequentialAsync(context, execute);
}
