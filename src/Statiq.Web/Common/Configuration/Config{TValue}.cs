using System.Collections;

namespace Statiq.Common;

/// <summary>
/// A value that is given, or worked out from the execution context, or from each document.
/// Made by <see cref="Config"/> or by conversion from a value.
/// </summary>
public class Config<TValue> : IConfig
{
    private readonly Func<IDocument, IExecutionContext, Task<TValue>> _value;

    internal Config(Func<IDocument, IExecutionContext, Task<TValue>> value, bool requiresDocument)
    {
        _value = value;
        RequiresDocument = requiresDocument;
    }

    public bool RequiresDocument { get; }

    public static implicit operator Config<TValue>(TValue value)
    {
        var task = Task.FromResult(value);
        return new Config<TValue>((_, _) => task, false);
    }

    // Without these two a config would be wrapped as the value of another config.
    public static implicit operator Config<object>(Config<TValue> config) =>
        config is null ? null : new Config<object>(async (doc, ctx) => await config._value(doc, ctx), config.RequiresDocument);

    public static implicit operator Config<IEnumerable<object>>(Config<TValue> config) =>
        config is null
            ? null
            : new Config<IEnumerable<object>>(async (doc, ctx) => ToItems(await config._value(doc, ctx)), config.RequiresDocument);

    internal Task<TValue> GetValueAsync(IDocument document, IExecutionContext context) => _value(document, context);

    async Task<object> IConfig.GetValueAsync(IDocument document, IExecutionContext context) => await _value(document, context);

    object IMetadataValue.Get(string key, IMetadata metadata) =>
        _value(metadata as IDocument, IExecutionContext.Current).GetAwaiter().GetResult();

    private static IEnumerable<object> ToItems(TValue value) =>
        value switch
        {
            null => null,
            string text => [text],
            IEnumerable items => items.Cast<object>(),
            _ => [value]
        };
}
