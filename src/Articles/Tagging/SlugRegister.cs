using System.Collections.Immutable;
using Articles.Names;
using Articles.Rules;

namespace Articles.Tagging;

/// <summary>Hands out the slugs of tags: a published tag keeps its own, and no two tags get the same.</summary>
internal sealed class SlugRegister
{
    private readonly Dictionary<string, string> _slugs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _owners = new(StringComparer.Ordinal);
    private readonly NameNumbers _numbers = new();
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics;

    public SlugRegister(TagLock? tagLock, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        _diagnostics = diagnostics;
        foreach (var tag in tagLock?.Tags ?? [])
        {
            _slugs[NameKey.Of(tag.Name)] = tag.Slug;
            _owners[tag.Slug] = NameKey.Of(tag.Name);
        }

        foreach (var tag in tagLock?.Tags ?? [])
        {
            foreach (var former in tag.FormerSlugs)
                _owners.TryAdd(former, NameKey.Of(tag.Name));
        }
    }

    /// <summary>Ask in a stable order: the first of two tags with one slug gets it.</summary>
    public string SlugOf(Name name)
    {
        if (_slugs.TryGetValue(name.Key, out var given))
            return given;

        var wanted = Slug.From(name.Display);
        var slug = wanted;
        while (!_owners.TryAdd(slug, name.Key))
            slug = $"{wanted}-{_numbers.Next(wanted)}";
        _slugs.Add(name.Key, slug);
        if (slug != wanted)
        {
            _diagnostics.Add(new Diagnostic("tags", 1, 1, Severity.Warning,
                $"the tags '{_owners[wanted]}' and '{name.Display}' would both be at '{wanted}'; the second is at '{slug}'",
                "make them one with an alias in tags.yml, or give one of them another name there"));
        }

        return slug;
    }
}
