using System.Collections.Immutable;
using Articles.Gazetteers;
using Articles.Names;
using Articles.Rules;

namespace Articles.Tagging;

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

        var bySlug = counts.Keys.OrderByDescending(n => counts[n]).ThenBy(n => n.Key, StringComparer.Ordinal)
            .ToDictionary(n => n, slugs.SlugOf);
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

        NameForm? best = null;
        foreach (var form in merged.Where(n => n.Words.Length == name.Words.Length || name.Words.Length == 1).SelectMany(n => n.Forms))
        {
            if (CanShow(form, name) && (best is null || IsBetter(form, best)))
                best = form;
        }

        if (best is not null && (NameKey.Of(best.Surface) == name.Key || name.IsPersonLike || name.Kind == TagKind.Organisation))
            name.Display = best.Surface;
    }

    private static bool CanShow(NameForm form, Name name) =>
        form.Weight >= 1 && form.Surface.AsSpan().Count(' ') + 1 == name.Words.Length
            && (form.Free > 0 || NameKey.Of(form.Surface) == name.Key);

    /// <summary>The spelling that texts use more; of two as frequent the one that does not shout, then the longer one.</summary>
    private static bool IsBetter(NameForm a, NameForm b)
    {
        if (a.Free + a.Initial != b.Free + b.Initial)
            return a.Free + a.Initial > b.Free + b.Initial;
        if (a.Surface.Any(char.IsLower) != b.Surface.Any(char.IsLower))
            return a.Surface.Any(char.IsLower);
        if (a.Surface.Length != b.Surface.Length)
            return a.Surface.Length > b.Surface.Length;

        return string.CompareOrdinal(a.Surface, b.Surface) < 0;
    }

    private static ImmutableArray<string> Aliases(Name name, IEnumerable<Name> merged) =>
    [
        .. merged.SelectMany(n => n.Forms).Where(f => f.Weight >= 1 && f.Free + f.Initial > 0).Select(f => f.Surface)
            .Where(s => s != name.Display).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    private string? BroaderOf(Name name, Dictionary<Name, string> slugs, NameResolver resolver) =>
        _broader.TryGetValue(NameKey.Of(name.Display), out var broader)
            && slugs.TryGetValue(resolver.ForEditor(broader).Canonical, out var slug) ? slug : null;
}
