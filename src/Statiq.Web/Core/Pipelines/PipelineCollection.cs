using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>Pipelines in the order in which they were added.</summary>
internal sealed class PipelineCollection : IPipelineCollection
{
    private readonly OrderedDictionary<string, IPipeline> _pipelines = new(StringComparer.OrdinalIgnoreCase);

    public int Count => _pipelines.Count;

    public bool IsReadOnly => false;

    public ICollection<string> Keys => _pipelines.Keys;

    public ICollection<IPipeline> Values => _pipelines.Values;

    public IPipeline this[string key]
    {
        get => _pipelines[key];
        set => _pipelines[key] = value ?? throw new ArgumentNullException(nameof(value));
    }

    public void Add(string key, IPipeline value)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentNullException.ThrowIfNull(value);
        _pipelines.Add(key, value);
    }

    public void Add(KeyValuePair<string, IPipeline> item) => Add(item.Key, item.Value);

    public void AddIfNonExisting(IPipeline pipeline)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        _pipelines.TryAdd(pipeline.GetType().Name, pipeline);
    }

    public bool Remove(string key) => _pipelines.Remove(key);

    public bool Remove(KeyValuePair<string, IPipeline> item) => Contains(item) && Remove(item.Key);

    public void Clear() => _pipelines.Clear();

    public bool ContainsKey(string key) => _pipelines.ContainsKey(key);

    public bool Contains(KeyValuePair<string, IPipeline> item) => _pipelines.Contains(item);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out IPipeline value) => _pipelines.TryGetValue(key, out value);

    public void CopyTo(KeyValuePair<string, IPipeline>[] array, int arrayIndex) =>
        ((ICollection<KeyValuePair<string, IPipeline>>)_pipelines).CopyTo(array, arrayIndex);

    public IEnumerator<KeyValuePair<string, IPipeline>> GetEnumerator() => _pipelines.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
