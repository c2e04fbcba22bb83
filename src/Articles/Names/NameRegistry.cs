namespace Articles.Names;

/// <summary>The names of a corpus by key, each once.</summary>
internal sealed class NameRegistry
{
    private readonly Dictionary<string, Name> _byKey = new(StringComparer.Ordinal);

    public IEnumerable<Name> Names => _byKey.Values;

    public Name? Find(string key) => _byKey.GetValueOrDefault(key);

    public Name GetOrAdd(string display, TagKind? kind = null, bool isGiven = false)
    {
        var key = NameKey.Of(display);
        if (!_byKey.TryGetValue(key, out var name))
            _byKey[key] = name = new Name(key, display) { Kind = kind, IsGiven = isGiven };
        name.Kind ??= kind;
        return name;
    }
}
