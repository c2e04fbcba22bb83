using System.Collections.Immutable;
using Articles.Names;
using Articles.Rules;

namespace Articles.Tagging;

/// <summary>
/// Hands out the slugs of tags: a tag that was published under its name keeps the slug, no two tags get the same, and none gets that of
/// a tag that was published under another name.
/// </summary>
internal sealed class SlugRegister
{
    // By the name that readers see: a name's own key may be that of an acronym, or of a spelling that the corpus has no longer.
    private readonly ILookup<string, string> _published;
    private readonly Dictionary<string, string> _owners = new(StringComparer.Ordinal);
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);
    private readonly NameNumbers _numbers = new();
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics;

    public SlugRegister(ImmutableArray<PublishedTag> published, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        _diagnostics = diagnostics;
        foreach (var tag in published)
            _owners[tag.Slug] = tag.Name;

        // One that led elsewhere is an old address of the name; the shortest is the one without a number.
        _published = published.OrderBy(tag => tag.Target is not null).ThenBy(tag => tag.Slug.Length)
            .ThenBy(tag => tag.Slug, StringComparer.Ordinal).ToLookup(tag => NameKey.Of(tag.Name), tag => tag.Slug, StringComparer.Ordinal);
    }

    /// <summary>Ask once for each name, in a stable order: the first of two new tags with one slug gets it.</summary>
    public string SlugOf(Name name)
    {
        if (_published[NameKey.Of(name.Display)].FirstOrDefault(slug => !_given.Contains(slug)) is { } published)
        {
            _given.Add(published);
            return published;
        }

        var wanted = Slug.From(name.Display);
        var slug = wanted;
        while (!_owners.TryAdd(slug, name.Display))
            slug = $"{wanted}-{_numbers.Next(wanted)}";
        _given.Add(slug);
        if (slug != wanted)
        {
            _diagnostics.Add(new Diagnostic("tags", 1, 1, Severity.Warning,
                $"the tags '{_owners[wanted]}' and '{name.Display}' would both be at '{wanted}'; the second is at '{slug}'",
                "make them one with an alias in tags.yml, or give one of them another name there"));
        }

        return slug;
    }
}
