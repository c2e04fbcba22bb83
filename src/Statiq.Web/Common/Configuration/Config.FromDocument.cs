namespace Statiq.Common;

/// <summary>Makes configuration values.</summary>
public static partial class Config
{
    public static Config<TValue> FromDocument<TValue>(Func<IDocument, TValue> func)
    {
        ArgumentNullException.ThrowIfNull(func);
        return new Config<TValue>((doc, _) => Task.FromResult(func(doc)), true);
    }

    public static Config<TValue> FromDocument<TValue>(Func<IDocument, Task<TValue>> func)
    {
        ArgumentNullException.ThrowIfNull(func);
        return new Config<TValue>((doc, _) => func(doc), true);
    }

    public static Config<TValue> FromDocument<TValue>(Func<IDocument, IExecutionContext, TValue> func)
    {
        ArgumentNullException.ThrowIfNull(func);
        return new Config<TValue>((doc, ctx) => Task.FromResult(func(doc, ctx)), true);
    }

    public static Config<TValue> FromDocument<TValue>(Func<IDocument, IExecutionContext, Task<TValue>> func)
    {
        ArgumentNullException.ThrowIfNull(func);
        return new Config<TValue>(func, true);
    }

    /// <summary>The document's metadata at a key.</summary>
    public static Config<TValue> FromDocument<TValue>(string key) => FromDocument(doc => doc.Get<TValue>(key));

    public static Config<TValue> FromDocument<TValue>(string key, TValue defaultValue) => FromDocument(doc => doc.Get(key, defaultValue));

    public static Config<object> FromDocument(string key, object defaultValue = null) => FromDocument(doc => doc.Get(key, defaultValue));

    /// <summary>Does something for each document; the value is null.</summary>
    public static Config<object> FromDocument(Action<IDocument> action) => FromDocument((doc, _) => action(doc));

    public static Config<object> FromDocument(Action<IDocument, IExecutionContext> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        return new Config<object>(
            (doc, ctx) =>
            {
                action(doc, ctx);
                return Task.FromResult<object>(null);
            },
            true);
    }

    public static Config<object> FromDocument(Func<IDocument, Task> action) => FromDocument((doc, _) => action(doc));

    public static Config<object> FromDocument(Func<IDocument, IExecutionContext, Task> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        return new Config<object>(
            async (doc, ctx) =>
            {
                await action(doc, ctx);
                return null;
            },
            true);
    }
}
