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

    IEnumerable<string> IReadOnlyDictionary<string, IReadOnlyPipeline>.Keys => _pipelines.Keys;

    IEnumerable<IReadOnlyPipeline> IReadOnlyDictionary<string, IReadOnlyPipeline>.Values => _pipelines.Values;

    IReadOnlyPipeline IReadOnlyDictionary<string, IReadOnlyPipeline>.this[string key] => this[key];

    public IPipeline this[string key]
    {
        get => _pipelines.TryGetValue(key, out var pipeline) ? pipeline : throw new KeyNotFoundException($"There is no pipeline {key}");
        set => _pipelines[key] = value ?? throw new ArgumentNullException(nameof(value));
    }

    public IPipeline Add(string name)
    {
        var pipeline = new Pipeline();
        Add(name, pipeline);
        return pipeline;
    }

    public void Add(IPipeline pipeline) => Add(NameOf(pipeline), pipeline);

    public void Add(string key, IPipeline value)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentNullException.ThrowIfNull(value);
        if (!_pipelines.TryAdd(key, value))
            throw new ArgumentException($"There is a pipeline {key} already", nameof(key));
    }

    public void Add(KeyValuePair<string, IPipeline> item) => Add(item.Key, item.Value);

    public void AddIfNonExisting(IPipeline pipeline) => _pipelines.TryAdd(NameOf(pipeline), pipeline);

    public bool Remove(string key) => _pipelines.Remove(key);

    public bool Remove(KeyValuePair<string, IPipeline> item) => Contains(item) && Remove(item.Key);

    public void Clear() => _pipelines.Clear();

    public bool ContainsKey(string key) => _pipelines.ContainsKey(key);

    public bool Contains(KeyValuePair<string, IPipeline> item) => _pipelines.Contains(item);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out IPipeline value) => _pipelines.TryGetValue(key, out value);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out IReadOnlyPipeline value)
    {
        var found = _pipelines.TryGetValue(key, out var pipeline);
        value = pipeline;
        return found;
    }

    public void CopyTo(KeyValuePair<string, IPipeline>[] array, int arrayIndex) =>
        ((ICollection<KeyValuePair<string, IPipeline>>)_pipelines).CopyTo(array, arrayIndex);

    public IEnumerator<KeyValuePair<string, IPipeline>> GetEnumerator() => _pipelines.GetEnumerator();

    IEnumerator<KeyValuePair<string, IReadOnlyPipeline>> IEnumerable<KeyValuePair<string, IReadOnlyPipeline>>.GetEnumerator() =>
        _pipelines.Select(x => KeyValuePair.Create<string, IReadOnlyPipeline>(x.Key, x.Value)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static string NameOf(IPipeline pipeline)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        return pipeline is INamedPipeline named ? named.PipelineName : pipeline.GetType().Name;
    }
}
