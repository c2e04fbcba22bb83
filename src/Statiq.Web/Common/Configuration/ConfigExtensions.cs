namespace Statiq.Common;

/// <summary>Reading, changing and combining configuration values. A null configuration has the default value.</summary>
public static class ConfigExtensions
{
    public static async Task<TValue> GetValueAsync<TValue>(
        this Config<TValue> config,
        IDocument document,
        IExecutionContext context,
        Func<TValue, TValue> transform = null)
    {
        var value = config is null ? default : await config.GetValueAsync(document, context);
        return config is null || transform is null ? value : transform(value);
    }

    public static Config<TResult> Transform<TValue, TResult>(this Config<TValue> config, Func<TValue, TResult> transform)
    {
        ArgumentNullException.ThrowIfNull(config);
        ArgumentNullException.ThrowIfNull(transform);
        return new Config<TResult>(async (doc, ctx) => transform(await config.GetValueAsync(doc, ctx)), config.RequiresDocument);
    }

    public static Config<IEnumerable<TValue>> MakeEnumerable<TValue>(this Config<TValue> config) =>
        config.Transform<TValue, IEnumerable<TValue>>(x => [x]);

    /// <summary>Both must be true. One that is null does not count.</summary>
    public static Config<bool> CombineWith(this Config<bool> first, Config<bool> second)
    {
        if (first is null || second is null)
            return first ?? second;

        return new Config<bool>(
            async (doc, ctx) => await first.GetValueAsync(doc, ctx) && await second.GetValueAsync(doc, ctx),
            first.RequiresDocument || second.RequiresDocument);
    }
}
