using System.Collections.Concurrent;
using Articles.Reading;
using MemoryPack;

namespace Tests;

/// <summary>Facts as a build keeps them: in bytes.</summary>
internal sealed class RememberedFacts : IFactMemory
{
    private readonly ConcurrentDictionary<UInt128, byte[]> _facts = new();

    public T? Find<T>(UInt128 key)
        where T : class => _facts.TryGetValue(key, out var bytes) ? MemoryPackSerializer.Deserialize<T>(bytes) : null;

    public void Add<T>(UInt128 key, T fact)
        where T : class => _facts[key] = MemoryPackSerializer.Serialize(fact);
}
