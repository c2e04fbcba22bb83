using Articles.Gazetteers;

namespace Articles.Names;

/// <summary>
/// Makes one name of what the corpus spells differently: acronyms, transliterations, surnames. Conservative: a wrong merge is
/// worse than none.
/// </summary>
internal sealed class NameMerger(NameRegistry registry, CorpusForms forms)
{
    /// <summary>A surname belongs to a full name this much more frequent than the next.</summary>
    private const int RunnerUpRatio = 3;

    /// <summary>The surname alone may be this much more frequent than the full name.</summary>
    private const double FullShare = 0.1;

    private readonly Gazetteer _gazetteer = Gazetteer.Instance;

    public void Merge(IEnumerable<Acronym> acronyms)
    {
        var names = registry.Names.OrderBy(n => n.Key, StringComparer.Ordinal).ToArray();
        foreach (var name in names)
        {
            name.Articles = name.Forms.Sum(f => f.Articles);
            name.IsPersonLike = PersonShape.IsPersonLike(name, registry, forms, _gazetteer);
        }

        MergeAcronyms(acronyms);
        MergeTransliterations(names);
        MergeSurnames(names);
    }

    private void MergeAcronyms(IEnumerable<Acronym> acronyms)
    {
        var pairs = acronyms.GroupBy(a => a)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Name, StringComparer.Ordinal)
            .ThenBy(g => g.Key.Letters, StringComparer.Ordinal);
        foreach (var pair in pairs)
        {
            var full = registry.Find(NameKey.Of(pair.Key.Name));
            var acronym = registry.Find(NameKey.Of(pair.Key.Letters));
            if (full is null || acronym is null || full.Kind == TagKind.Place || acronym.Kind == TagKind.Place || full.IsPersonLike)
                continue;
            if (ReferenceEquals(full.Canonical, full) && !full.IsGiven)
                full.MergeInto(acronym);
        }
    }

    private static void MergeTransliterations(Name[] names)
    {
        var persons = names.Where(n => n.IsPersonLike && n.Words.Length > 1);
        foreach (var group in persons.GroupBy(n => Transliteration.Skeleton(n.Key), StringComparer.Ordinal))
        {
            var main = group.Aggregate((a, b) => IsBefore(b, a) ? b : a);
            foreach (var other in group)
                other.MergeInto(main);
        }
    }

    /// <summary>What an editor gave goes before what articles name more often, that before the longer one.</summary>
    private static bool IsBefore(Name a, Name b)
    {
        if (a.IsGiven != b.IsGiven)
            return a.IsGiven;
        if (a.Articles != b.Articles)
            return a.Articles > b.Articles;
        if (a.Key.Length != b.Key.Length)
            return a.Key.Length > b.Key.Length;

        return string.CompareOrdinal(a.Key, b.Key) < 0;
    }

    private static void MergeSurnames(Name[] names)
    {
        var persons = names.Where(n => n.IsPersonLike && n.Words.Length > 1 && ReferenceEquals(n.Canonical, n))
            .ToLookup(n => n.LastKey, StringComparer.Ordinal);
        foreach (var bare in names)
        {
            if (bare.Kind is not null || bare.IsGiven || bare.IsPersonLike || !PersonShape.IsBare(bare))
                continue;

            var bearers = persons[bare.LastKey].OrderByDescending(n => n.Articles).ThenBy(n => n.Key, StringComparer.Ordinal).Take(2)
                .ToArray();
            if (bearers.Length == 0 || bearers[0].Articles < bare.Articles * FullShare)
                continue;
            if (bearers.Length == 1 || bearers[0].Articles >= RunnerUpRatio * bearers[1].Articles)
                bare.MergeInto(bearers[0]);
        }
    }
}
