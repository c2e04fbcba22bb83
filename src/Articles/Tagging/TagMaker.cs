using System.Collections.Immutable;

namespace Articles;

/// <summary>Turns the names that articles got into tags: name to show, slug, kind, sort key, broader term, count.</summary>
internal sealed class TagMaker(TagRules rules, SlugRegister slugs)
{
    private readonly Gazetteer _gazetteer = Gazetteer.Instance;
    private readonly Dictionary<string, TagKind> _kinds = rules.Kinds.ToDictionary(k => NameKey.Of(k.Key), k => k.Value);
    private readonly Dictionary<string, string> _broader = rules.Broader.ToDictionary(b => NameKey.Of(b.Key), b => b.Value);

    /// <param name="counts">Names with the number of articles that carry them.</param>
    /// <param name="spellings">Every name with the spellings that were merged into it.</param>
    /// <param name="resolver">Finds the name of a broader term.</param>
    public Dictionary<Name, Tag> Make(IReadOnlyDictionary<Name, int> counts, ILookup<Name, Name> spellings, NameResolver resolver)
    {
        var tags = new Dictionary<Name, Tag>(ReferenceEqualityComparer.Instance);
        foreach (var name in counts.Keys.OrderBy(n => n.Key, StringComparer.Ordinal))
            ChooseDisplay(name, spellings[name]);
        var bySlug = counts.Keys.OrderByDescending(n => counts[n]).ThenBy(n => n.Key, StringComparer.Ordinal).ToDictionary(n => n, slugs.SlugOf);
        foreach (var (name, slug) in bySlug)
        {
            var kind = _kinds.TryGetValue(NameKey.Of(name.Display), out var given) ? given : KindFinder.Find(name, _gazetteer);
            tags[name] = new Tag(name.Display, slug, kind)
            {
                ArticleCount = counts[name],
                SortKey = kind == TagKind.Person ? PersonShape.SortKey(name.Display) : name.Display,
                Aliases = Aliases(name, spellings[name]),
                Broader = BroaderOf(name, bySlug, resolver),
            };
        }

        return tags;
    }

    private static void ChooseDisplay(Name name, IEnumerable<Name> merged)
    {
        if (name.IsGiven)
            return;

        var best = merged.Where(n => n.Words.Length == name.Words.Length || name.Words.Length == 1)
            .SelectMany(n => n.Forms).Where(f => f.Weight >= 1 && (NameKey.Of(f.Surface) == name.Key || f.Free > 0) && f.Surface.Split(' ').Length == name.Words.Length)
            .OrderByDescending(f => f.Free + f.Initial).ThenByDescending(f => f.Surface.Any(char.IsLower)).ThenByDescending(f => f.Surface.Length).ThenBy(f => f.Surface, StringComparer.Ordinal).FirstOrDefault();
        if (best is not null && (NameKey.Of(best.Surface) == name.Key || name.IsPersonLike || name.Kind == TagKind.Organisation))
            name.Display = best.Surface;
    }

    private static ImmutableArray<string> Aliases(Name name, IEnumerable<Name> merged) =>
    [
        .. merged.SelectMany(n => n.Forms).Where(f => f.Weight >= 1 && f.Free + f.Initial > 0).Select(f => f.Surface)
            .Where(s => s != name.Display).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    private string? BroaderOf(Name name, Dictionary<Name, string> slugs, NameResolver resolver) =>
        _broader.TryGetValue(NameKey.Of(name.Display), out var broader) && slugs.TryGetValue(resolver.ForEditor(broader).Canonical, out var slug) ? slug : null;
}
