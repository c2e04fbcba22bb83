using Articles.Names;
using Articles.Rules;

namespace Articles.Tagging;

/// <summary>How much an article is about each of its names, and which of them it gets as tags.</summary>
internal sealed class TagScorer(int articles, TagOptions options)
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

    /// <summary>The article's tags, strongest first.</summary>
    public List<SelectedTag> Select(List<ArticleName> names, int sentences)
    {
        foreach (var name in names)
            name.Score = Score(name, sentences) * CapitalFactor(name, names);
        var scored = new List<ArticleName>(names);
        scored.Sort(Compare);

        var selected = new List<SelectedTag>(Math.Min(scored.Count, options.MaximumTags));
        Take(scored, IsTag, options.MaximumTags, selected);
        if (selected.Count >= FewTags)
            return selected;

        Take(scored, name => !IsTag(name) && CanFill(name), Math.Min(FewTags, options.MaximumTags), selected);
        return [.. selected.OrderByDescending(s => s.Score)];
    }

    /// <summary>Adds names of one sort, strongest first, until there are as many tags as wanted.</summary>
    private static void Take(List<ArticleName> scored, Predicate<ArticleName> isOfSort, int wanted, List<SelectedTag> selected)
    {
        foreach (var name in scored)
        {
            if (selected.Count >= wanted)
                return;
            if (isOfSort(name))
                selected.Add(new SelectedTag(name.Name, name.Score, name.Count, Rule(name)) { Taken = name.Taken });
        }
    }

    private static string Rule(ArticleName name) =>
        name.Evidence is null ? Place(name) : $"{Place(name)}; {name.Evidence}";

    private static string Place(ArticleName name) =>
        name.IsInHeadline ? "named in the headline"
        : name.IsInLead ? "named in the lead"
        : name.IsInDateline ? "dateline"
        : name.Count > 1 ? "named more than once"
        : "named here and in other texts";

    private double Score(ArticleName name, int sentences)
    {
        var position = name.IsInHeadline ? HeadlineFactor : name.IsInLead || name.IsInDateline ? LeadFactor
            : name.FirstSentence < EarlySentences ? EarlyFactor : 1;
        var share = Math.Min(1, (double)name.Sentences / sentences);
        var rarity = 1 + (0.15 * Math.Log(1 + ((double)articles / name.Name.Frequency)));
        return (1 + Math.Log(Math.Max(name.Weight, 0.5))) * (1 + (2 * share)) * position * rarity * KindFactor(name);
    }

    private static double KindFactor(ArticleName name) =>
        name.DirectCount == 0 ? IndirectFactor
        : name.Name.Kind == TagKind.Person ? PersonFactor
        : 1;

    /// <summary>A capital beside its country mostly stands for the same government (<c>Kiev</c> in a story of Ukraine).</summary>
    private static double CapitalFactor(ArticleName name, List<ArticleName> names) =>
        name.Name.Country is { } country && !name.IsInHeadline && !name.IsInLead && IsNamed(country.Canonical, names)
            ? CapitalBesideCountryFactor : 1;

    private static bool IsNamed(Name wanted, List<ArticleName> names)
    {
        foreach (var name in names)
        {
            if (ReferenceEquals(name.Name, wanted))
                return true;
        }

        return false;
    }


    private bool IsTag(ArticleName name)
    {
        if (name.DirectCount == 0 && name.Count < 2)
            return false;
        if (name.Count >= 2 || name.IsInHeadline || name.IsInLead || name.IsInDateline)
            return true;

        return IsPersonOrOrganisation(name) && name.Name.Frequency >= 2;
    }

    private static bool CanFill(ArticleName name) =>
        name.DirectCount > 0 && (IsPersonOrOrganisation(name) || name.FirstSentence < EarlySentences);

    private static bool IsPersonOrOrganisation(ArticleName name) =>
        name.Name.Kind is TagKind.Person or TagKind.Organisation;

    private static int Compare(ArticleName a, ArticleName b)
    {
        var byScore = b.Score.CompareTo(a.Score);
        if (byScore != 0)
            return byScore;

        var byPosition = a.FirstSentence.CompareTo(b.FirstSentence);
        return byPosition != 0 ? byPosition : string.CompareOrdinal(a.Name.Key, b.Name.Key);
    }
}
