namespace Statiq.Common;

/// <summary>The pipelines of an engine. One without a name of its own has its type's.</summary>
public interface IPipelineCollection : IDictionary<string, IPipeline>, IReadOnlyPipelineCollection
{
    new int Count { get; }

    new ICollection<string> Keys { get; }

    new IPipeline this[string key] { get; set; }

    new bool ContainsKey(string key);

    /// <summary>Adds a new empty pipeline and gives it back.</summary>
    IPipeline Add(string name);

    void Add(IPipeline pipeline);

    void AddIfNonExisting(IPipeline pipeline);

    new IEnumerator<KeyValuePair<string, IPipeline>> GetEnumerator();
}
