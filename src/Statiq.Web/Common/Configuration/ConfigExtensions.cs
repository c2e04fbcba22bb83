namespace Statiq.Common;

/// <summary>Reading and combining configuration values. A null configuration has the default value.</summary>
public static class ConfigExtensions
{
    public static Task<TValue> GetValueAsync<TValue>(
        this Config<TValue> config,
        IDocument document,
        IExecutionContext context,
        Func<TValue, TValue> transform = null)
    {
        if (config is null)
            return Task.FromResult(default(TValue));

        var value = config.GetValueAsync(document, context);
        return transform is null ? value : TransformAsync(value, transform);

        static async Task<TValue> TransformAsync(Task<TValue> value, Func<TValue, TValue> transform) => transform(await value);
    }

    /// <summary>The value converted to a type. Throws when it cannot be.</summary>
    public static async Task<TValue> GetValueAsync<TValue>(
        this Config<object> config,
        IDocument document,
        IExecutionContext context,
        string errorDetails = null)
    {
        var value = config is null ? null : await config.GetValueAsync(document, context);
        if (value is null)
            return default;

        return TypeHelper.TryConvert(value, out TValue result)
            ? result
            : throw new InvalidOperationException(
                $"Could not convert from type {value.GetType().Name} to type {typeof(TValue).Name} {errorDetails}".TrimEnd());
    }

    /// <summary>The value converted to a type, or that type's default.</summary>
    public static async Task<TValue> TryGetValueAsync<TValue>(
        this Config<object> config,
        IDocument document,
        IExecutionContext context)
    {
        var value = config is null ? null : await config.GetValueAsync(document, context);
        return TypeHelper.TryConvert(value, out TValue result) ? result : default;
    }

    public static Config<TResult> Transform<TValue, TResult>(this Config<TValue> config, Func<TValue, TResult> transform)
    {
        ArgumentNullException.ThrowIfNull(config);
        ArgumentNullException.ThrowIfNull(transform);
        return new Config<TResult>(async (doc, ctx) => transform(await config.GetValueAsync(doc, ctx)), config.RequiresDocument);
    }

    public static Config<TResult> Transform<TValue, TResult>(
        this Config<TValue> config,
        Func<TValue, IExecutionContext, TResult> transform)
    {
        ArgumentNullException.ThrowIfNull(config);
        ArgumentNullException.ThrowIfNull(transform);
        return new Config<TResult>(async (doc, ctx) => transform(await config.GetValueAsync(doc, ctx), ctx), config.RequiresDocument);
    }

    /// <summary>The same value under another type. Throws on reading when it has not that type.</summary>
    public static Config<TResult> Cast<TResult>(this IConfig config)
    {
        ArgumentNullException.ThrowIfNull(config);
        return new Config<TResult>(async (doc, ctx) => (TResult)await config.GetValueAsync(doc, ctx), config.RequiresDocument);
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

    /// <summary>One value made of two. A configuration that is null counts as the default value.</summary>
    public static Config<TResult> CombineWith<T1, T2, TResult>(this Config<T1> first, Config<T2> second, Func<T1, T2, TResult> combine)
    {
        ArgumentNullException.ThrowIfNull(combine);
        return first.CombineWith(second, (x, y, _) => combine(x, y));
    }

    public static Config<TResult> CombineWith<T1, T2, TResult>(
        this Config<T1> first,
        Config<T2> second,
        Func<T1, T2, IExecutionContext, TResult> combine)
    {
        ArgumentNullException.ThrowIfNull(combine);
        return new Config<TResult>(
            async (doc, ctx) => combine(
                first is null ? default : await first.GetValueAsync(doc, ctx),
                second is null ? default : await second.GetValueAsync(doc, ctx),
                ctx),
            first?.RequiresDocument == true || second?.RequiresDocument == true);
    }

    public static Config<TResult> Transform<TValue, TResult>(
        this Config<TValue> config,
        Func<TValue, IDocument, IExecutionContext, TResult> transform)
    {
        ArgumentNullException.ThrowIfNull(config);
        ArgumentNullException.ThrowIfNull(transform);
        return new Config<TResult>(async (doc, ctx) => transform(await config.GetValueAsync(doc, ctx), doc, ctx), true);
    }

    public static Config<TValue> EnsureNonNull<TValue>(this Config<TValue> config, string paramName = null) =>
        config ?? throw new ArgumentNullException(paramName);

    public static Config<TValue> EnsureNonDocument<TValue>(this Config<TValue> config, string paramName = null) =>
        config?.RequiresDocument == true ? throw new ArgumentException("The config must not require a document", paramName) : config;

    public static async Task<IEnumerable<IDocument>> FilterAsync(
        this IEnumerable<IDocument> documents,
        Config<bool> predicate,
        IExecutionContext context)
    {
        if (predicate is null)
            return documents;

        var kept = new List<IDocument>();
        foreach (var document in documents)
        {
            if (await predicate.GetValueAsync(document, context))
                kept.Add(document);
        }

        return kept;
    }
}
