namespace Articles;

/// <summary>How much an article is about each of its names, and which of them it gets as tags.</summary>
internal sealed class TagScorer(int articles, IReadOnlyDictionary<Name, int> frequencies, TagOptions options)
{
    private const double HeadlineFactor = 1.8;
    private const double LeadFactor = 1.6;
    private const double EarlyFactor = 1.2;
    private const int EarlySentences = 5;

    /// <summary>Editors tag persons sooner than anything else that is named as often.</summary>
    private const double PersonFactor = 1.3;

    /// <summary>For what is named by adjectives, inhabitants and compounds only.</summary>
    private const double IndirectFactor = 0.75;

    private const double CapitalBesideCountryFactor = 0.65;

    /// <summary>An article with fewer tags than this gets names that it mentions once, too.</summary>
    private const int FewTags = 5;

    public double Score(ArticleName name, int sentences)
    {
        var position = name.IsInHeadline ? HeadlineFactor : name.IsInLead || name.IsInDateline ? LeadFactor : name.FirstSentence < EarlySentences ? EarlyFactor : 1;
        var share = Math.Min(1, (double)name.Sentences / sentences);
        var rarity = 1 + (0.15 * Math.Log(1 + ((double)articles / frequencies[name.Name])));
        return (1 + Math.Log(Math.Max(name.Weight, 0.5))) * (1 + (2 * share)) * position * rarity * KindFactor(name);
    }

    private static double KindFactor(ArticleName name) =>
        name.DirectCount == 0 ? IndirectFactor
        : name.Name.Kind == TagKind.Person ? PersonFactor
        : 1;

    /// <summary>A capital beside its country mostly stands for the same government (<c>Kiev</c> in a story of Ukraine).</summary>
    private static double CapitalFactor(ArticleName name, HashSet<Name> present) =>
        name.Name.Country is { } country && present.Contains(country.Canonical) && !name.IsInHeadline && !name.IsInLead ? CapitalBesideCountryFactor : 1;

    /// <summary>The article's tags, strongest first.</summary>
    public List<(ArticleName Name, double Score)> Select(List<ArticleName> names, int sentences)
    {
        var scored = new List<(ArticleName Name, double Score)>(names.Count);
        var present = names.Select(n => n.Name).ToHashSet<Name>(ReferenceEqualityComparer.Instance);
        foreach (var name in names)
            scored.Add((name, Score(name, sentences) * CapitalFactor(name, present)));
        scored.Sort(Compare);

        var selected = scored.FindAll(s => IsTag(s.Name));
        if (selected.Count < FewTags)
            selected = [.. selected, .. scored.Where(s => !IsTag(s.Name) && CanFill(s.Name)).Take(FewTags - selected.Count)];
        if (selected.Count > options.MaximumTags)
            selected.RemoveRange(options.MaximumTags, selected.Count - options.MaximumTags);
        return selected;
    }

    private bool IsTag(ArticleName name)
    {
        if (name.DirectCount == 0 && name.Count < 2)
            return false;
        if (name.Count >= 2 || name.IsInHeadline || name.IsInLead || name.IsInDateline)
            return true;

        return IsPersonOrOrganisation(name) && frequencies[name.Name] >= 2;
    }

    private static bool CanFill(ArticleName name) => name.DirectCount > 0 && (name.Name.Kind != TagKind.Place || name.FirstSentence < EarlySentences);

    private static bool IsPersonOrOrganisation(ArticleName name) =>
        name.Name.Kind is TagKind.Person or TagKind.Organisation;

    private static int Compare((ArticleName Name, double Score) a, (ArticleName Name, double Score) b)
    {
        var byScore = b.Score.CompareTo(a.Score);
        if (byScore != 0)
            return byScore;

        var byPosition = a.Name.FirstSentence.CompareTo(b.Name.FirstSentence);
        return byPosition != 0 ? byPosition : string.CompareOrdinal(a.Name.Name.Key, b.Name.Name.Key);
    }
}
