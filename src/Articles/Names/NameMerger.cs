using Articles.Gazetteers;

namespace Articles.Names;

/// <summary>
/// Makes one name of what the corpus spells differently: acronyms, transliterations. Conservative: a wrong merge is
/// worse than none.
/// </summary>
internal sealed class NameMerger(NameRegistry registry, CorpusForms forms)
{
    /// <summary>A person whose surname may stand for them in other articles is named in full in this many.</summary>
    private const int FullArticles = 3;

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
        MergeMiddleInitials(names);
        MergeArticles(names);
        MergeTransliterations(names);
        FindBearers(names);
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
                full.MergeInto(acronym, MergeReason.Acronym);
        }
    }

    /// <summary><c>Donald J. Trump</c> is Donald Trump, but George W. and George H.W. Bush are two.</summary>
    private void MergeMiddleInitials(Name[] names)
    {
        var withInitials = names.Where(n => n.IsPersonLike && !n.IsGiven && n.Words.Length > 2 && n.Words[1..^1].All(IsInitial));
        foreach (var group in withInitials.GroupBy(n => $"{n.FirstKey} {n.LastKey}", StringComparer.Ordinal))
        {
            if (group.Take(2).ToArray() is [var name] && registry.Find(group.Key) is { IsPersonLike: true } plain)
                name.MergeInto(plain, MergeReason.MiddleInitials);
        }
    }

    private static bool IsInitial(string word) => word is [>= 'A' and <= 'Z', '.', ..] or [>= 'A' and <= 'Z'];

    /// <summary>
    /// <c>De Volkskrant</c> is the Volkskrant, and <c>The Beatles</c> are the Beatles; <c>De Boer</c> and <c>Boer</c> are surnames.
    /// </summary>
    private void MergeArticles(Name[] names)
    {
        var surnames = names.Where(n => n.IsPersonLike && n.Words.Length > 1).Select(n => n.LastKey).ToHashSet(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (name.Kind is not null || name.IsGiven || name.Words is not ["De" or "Het" or "The", _, ..])
                continue;

            var bare = registry.Find(name.Key[(name.Key.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
            if (bare is { IsPersonLike: false, Kind: null or TagKind.Organisation } && !surnames.Contains(bare.LastKey)
                && name.Forms.Concat(bare.Forms).All(f => f.PersonEvidence == 0))
                Merge(name, bare);
        }
    }

    /// <summary>The one that texts write more goes on; what is known stays as it is known.</summary>
    private static void Merge(Name withArticle, Name bare)
    {
        if (bare.Kind is null && withArticle.Forms.Sum(f => f.Free + f.Initial) >= bare.Forms.Sum(f => f.Free + f.Initial))
            bare.MergeInto(withArticle, MergeReason.Article);
        else
            withArticle.MergeInto(bare, MergeReason.Article);
    }

    /// <summary>What an editor named by itself stays by itself.</summary>
    private static void MergeTransliterations(Name[] names)
    {
        var persons = names.Where(n => n.IsPersonLike && n.Words.Length > 1);
        foreach (var group in persons.GroupBy(n => Transliteration.Skeleton(n.Key), StringComparer.Ordinal))
        {
            var main = group.Aggregate((a, b) => IsBefore(b, a) ? b : a);
            foreach (var other in group.Where(n => !n.IsGiven))
                other.MergeInto(main, MergeReason.Transliteration);
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

    /// <summary>
    /// Says whose surname a bare name may be: of one person alone, who opens with a known first name and is named in full in several
    /// articles. Nobody becomes somebody else by it: that takes evidence in the article that has the bare name.
    /// </summary>
    private void FindBearers(Name[] names)
    {
        var articles = names.GroupBy(n => n.Canonical).ToDictionary(g => g.Key, g => g.Sum(n => n.Articles));
        var persons = names.Where(n => n.IsPersonLike && n.Words.Length > 1)
            .ToLookup(n => n.LastKey, n => n.Canonical, StringComparer.Ordinal);
        foreach (var bare in names)
        {
            if (!CanBeSurname(bare) || persons[bare.LastKey].Distinct().Take(2).ToArray() is not [var bearer])
                continue;
            if (articles[bearer] >= FullArticles && PersonShape.HasKnownFirstName(bearer, _gazetteer))
                bare.Bearer = bearer;
        }
    }

    private bool CanBeSurname(Name bare) =>
        bare.Kind is null && !bare.IsGiven && !bare.IsPersonLike && PersonShape.IsBare(bare)
        && !_gazetteer.FirstNames.Contains(bare.Display) && !_gazetteer.IsKnown(bare.Display)
        && !_gazetteer.OrganisationWords.Contains(bare.Display)
        && bare.Forms.TrueForAll(f => f.PlaceEvidence == 0);
}
