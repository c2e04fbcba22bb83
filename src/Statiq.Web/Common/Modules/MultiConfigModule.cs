namespace Statiq.Common;

/// <summary>
/// A base for modules with several named configuration values. When neither the values nor the module need documents,
/// the module runs once, with null for the input.
/// </summary>
public abstract class MultiConfigModule : Module
{
    private readonly Dictionary<string, IConfig> _configs = new(StringComparer.OrdinalIgnoreCase);

    protected MultiConfigModule(IEnumerable<KeyValuePair<string, IConfig>> configs, bool forceDocumentExecution)
    {
        foreach (var (key, config) in configs ?? [])
            SetConfig(key, config);
        ForceDocumentExecution = forceDocumentExecution;
    }

    protected MultiConfigModule(bool forceDocumentExecution)
        : this(null, forceDocumentExecution)
    {
    }

    public bool ForceDocumentExecution { get; }

    protected IReadOnlyDictionary<string, IConfig> Configs => _configs;

    /// <summary>Sets the value for a key; null takes it away.</summary>
    protected MultiConfigModule SetConfig(string key, IConfig config)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (config is null)
            _configs.Remove(key);
        else
            _configs[key] = config;
        return this;
    }

    protected IConfig GetConfig(string key) => _configs.GetValueOrDefault(key);

    protected Config<TValue> GetConfig<TValue>(string key) => (Config<TValue>)GetConfig(key);

    protected bool TryGetConfig(string key, out IConfig config) => _configs.TryGetValue(key, out config);

    protected MultiConfigModule CombineConfig<TValue>(string key, Config<TValue> config, Func<TValue, TValue, TValue> combine) =>
        SetConfig(key, GetConfig<TValue>(key) is { } existing && config is not null ? existing.CombineWith(config, combine) : config ?? GetConfig(key));

    protected sealed override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        var shared = await GetValuesAsync(null, context, _configs.Where(x => !x.Value.RequiresDocument));
        var perDocument = _configs.Where(x => x.Value.RequiresDocument).ToArray();
        if (!ForceDocumentExecution && perDocument.Length == 0)
            return await ExecuteConfigAsync(null, context, new Metadata(shared));

        return await ForEachInputAsync(
            context,
            async x =>
            {
                var values = await GetValuesAsync(x, context, perDocument);
                return await ExecuteConfigAsync(x, context, new Metadata(shared.Concat(values)));
            });
    }

    protected sealed override Task<IEnumerable<IDocument>> ExecuteInputAsync(IDocument input, IExecutionContext context) =>
        throw new NotSupportedException();

    protected abstract Task<IEnumerable<IDocument>> ExecuteConfigAsync(IDocument input, IExecutionContext context, IMetadata values);

    private protected virtual Task<IEnumerable<IDocument>> ForEachInputAsync(
        IExecutionContext context,
        Func<IDocument, Task<IEnumerable<IDocument>>> execute) =>
        InputExecution.SequentialAsync(context, execute);

    private static async Task<List<KeyValuePair<string, object>>> GetValuesAsync(
        IDocument input,
        IExecutionContext context,
        IEnumerable<KeyValuePair<string, IConfig>> configs)
    {
        var values = new List<KeyValuePair<string, object>>();
        foreach (var (key, config) in configs)
            values.Add(KeyValuePair.Create(key, await config.GetValueAsync(input, context)));
        return values;
    }
}
