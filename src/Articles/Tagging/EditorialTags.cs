using System.IO.Enumeration;
using Articles.Names;
using Articles.Rules;

namespace Articles.Tagging;

/// <summary>The tags that editors give an article by topics, pins, front matter and sidecar.</summary>
internal sealed class EditorialTags(TagRules rules, NameResolver resolver)
{
    /// <summary>Above every derived score, so that what an editor asks for comes first.</summary>
    private const double GivenScore = 100;

    private readonly TopicMatcher _topics = new(rules.Topics);
    private readonly HashSet<string> _never = [.. rules.Never.Select(NameKey.Of)];

    /// <summary>A derived name that editors do not want, here or anywhere.</summary>
    public bool IsBanned(Name name) =>
        _never.Count > 0 && (_never.Contains(name.Key) || _never.Contains(NameKey.Of(name.Display)));

    /// <summary>Puts the editors' hand over the derived tags, strongest first as they come.</summary>
    public List<SelectedTag> Apply(Article article, List<SelectedTag> derived, List<ArticleName> names)
    {
        if (article.TagOverride.Replace is { } all)
            return [.. all.Select((t, i) => Given(t, GivenScore - i, "front matter or sidecar")).DistinctBy(t => t.Name)];

        if (rules.Topics.IsEmpty && rules.Pins.IsEmpty && article.TagOverride is { Add.IsEmpty: true, Remove.IsEmpty: true })
            return derived;

        return Amend(article, derived, names);
    }

    private List<SelectedTag> Amend(Article article, List<SelectedTag> tags, List<ArticleName> names)
    {
        foreach (var (topic, mentions) in _topics.Match(article, names))
            Put(tags, new SelectedTag(resolver.ForEditor(topic), GivenScore / 2, mentions, "topic of tags.yml"), TagKind.Topic);
        foreach (var pin in rules.Pins.Where(p => p.Texts.Any(t => IsMeant(article, t))))
            Put(tags, Given(pin.Name, GivenScore / 2, "pin of tags.yml"), null);
        foreach (var added in article.TagOverride.Add)
            Put(tags, Given(added, GivenScore, "tags+"), null);

        var removed = article.TagOverride.Remove.Select(t => resolver.ForEditor(t).Canonical).ToHashSet();
        tags.RemoveAll(t => removed.Contains(t.Name));
        return [.. tags.OrderByDescending(t => t.Score)];
    }

    private SelectedTag Given(string name, double score, string rule) =>
        new(resolver.ForEditor(name).Canonical, score, 0, rule);

    private static void Put(List<SelectedTag> tags, SelectedTag tag, TagKind? kind)
    {
        var at = tags.FindIndex(t => ReferenceEquals(t.Name, tag.Name));
        if (at >= 0)
            tags[at] = tags[at] with { Score = Math.Max(tag.Score, tags[at].Score), Rule = tag.Rule };
        else
            tags.Add(tag);
        if (kind is not null)
            tag.Name.Kind ??= kind;
    }

    private static bool IsMeant(Article article, string pattern)
    {
        var file = article.Source[(article.Source.LastIndexOf('/') + 1)..];
        return Matches(pattern, file) || Matches(pattern, Path.GetFileNameWithoutExtension(file)) || Matches(pattern, article.Source)
            || Matches(pattern, article.Id) || Matches(pattern, article.Slug);
    }

    private static bool Matches(string pattern, string text) => FileSystemName.MatchesSimpleExpression(pattern, text, ignoreCase: false);
}
