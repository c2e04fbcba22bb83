using System.Collections.Concurrent;
using Articles;
using Scriban.Runtime;
using Site.Context;
using Site.Editions;
using Site.Settings;
using Site.Theming;

namespace Site.Models;

/// <summary>
/// From the site's own types to what templates get (model version 1, documented in <c>theme/README.md</c>).
/// Shared by all threads; what it hands out is only read.
/// </summary>
internal sealed class ModelMapper(SiteContext site, Edition edition, BodyFingerprints bodies)
{
    private readonly ConcurrentDictionary<string, SharedModel> _cards = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, SharedModel> _tags = new(StringComparer.Ordinal);

    public Edition Edition => edition;

    public Urls Urls => site.Urls;

    /// <summary>A date in the site's time zone; null stays null.</summary>
    public object? Date(DateTimeOffset? date) =>
        date is { } known ? TimeZoneInfo.ConvertTime(known, site.Settings.TimeZone) : null;

    public ScriptObject[] Cards(IEnumerable<Story> stories) => [.. stories.Select(Card)];

    /// <summary>An article as lists show it.</summary>
    public ScriptObject Card(Story story) =>
        _cards.GetOrAdd(story.Article.Id, static (_, s) => s.Mapper.NewCard(new SharedModel(), s.Story), (Mapper: this, Story: story));

    /// <summary>An article as its own page shows it.</summary>
    public ScriptObject Article(Story story)
    {
        var model = NewCard(new ArticleModel(), story);
        foreach (var (name, value) in OwnOf(story))
            model[name] = value;
        return model;
    }

    /// <summary>The same for a fingerprint: no model is made of an article whose page stays as it is.</summary>
    public IEnumerable<KeyValuePair<string, object?>> IngredientsOf(Story story) => [new("card", Card(story)), .. OwnOf(story)];

    // What an article's own page shows beside its card.
    private IEnumerable<KeyValuePair<string, object?>> OwnOf(Story story)
    {
        var article = story.Article;
        var fingerprint = bodies.Of(article.Blocks);
        return
        [
            new("canonical", Urls.Absolute(story.Path)),
            new("words", article.WordCount),
            new("published_derived", article.IsPublishedDerived),
            new("published_has_time", article.HasPublishedTime),
            new("dateline", article.Blocks.FirstOrDefault(b => b.Kind == BlockKind.Dateline)?.Text),
            new("opens_with", article.Blocks is [var first, ..] ? BlockMapper.Name(first.Kind) : null),
            new("body", new BodyHtml(article.Blocks, fingerprint)),
            new("blocks", new BodyModel(article.Blocks, fingerprint)),
            new("related", Cards(article.Related.Where(edition.ById.ContainsKey).Select(id => edition.ById[id]))),
            new("previous", Neighbour(story.Index + 1)),
            new("next", Neighbour(story.Index - 1)),
        ];
    }

    public ScriptObject[] Tags(IEnumerable<Tag> tags) => [.. tags.Select(Tag)];

    public ScriptObject Tag(Tag tag) => _tags.GetOrAdd(tag.Slug, static (_, t) => t.Mapper.NewTag(t.Tag), (Mapper: this, Tag: tag));

    private ScriptObject? Neighbour(int index) =>
        index >= 0 && index < edition.Stories.Length ? Card(edition.Stories[index]) : null;

    private SharedModel NewTag(Tag tag) => new()
    {
        ["name"] = tag.Name,
        ["slug"] = tag.Slug,
        ["url"] = edition.HasPage(tag) ? Urls.Local($"tags/{tag.Slug}/") : null,
        ["kind"] = tag.Kind?.ToString().ToLowerInvariant(),
    };

    private T NewCard<T>(T model, Story story)
        where T : ScriptObject
    {
        var article = story.Article;
        model["id"] = article.Id;
        model["title"] = article.Headline.Text;
        model["title_derived"] = article.Headline.IsDerived;
        model["standfirst"] = article.Standfirst;
        model["summary"] = article.Summary;
        model["url"] = Urls.Local(story.Path);
        model["language"] = article.Language;
        model["foreign"] = article.Language != site.Settings.Language;
        WritePublished(model, article.Published);
        model["updated"] = Date(article.Updated);
        model["author"] = article.Author ?? site.Settings.Author;
        model["section"] = article.Section;
        model["unpublished"] = article.IsDraft ? "draft" : article.IsScheduled ? "scheduled" : null;
        model["reading_minutes"] = Math.Max(1, (article.WordCount + 120) / 240);
        model["tags"] = Tags(article.Tags.Select(t => t.Tag));
        model["picture"] = article.Picture is { } picture ? PictureMapper.Map(picture, Urls) : null;
        return model;
    }

    // Lists show these of each article, and an article stands in many lists.
    private void WritePublished(ScriptObject model, DateTimeOffset? published)
    {
        var date = Date(published);
        model["published"] = date;
        model["published_iso"] = date is DateTimeOffset known ? Translations.Iso(known) : null;
        model["published_short"] = date is DateTimeOffset local ? site.Theme.Translations.Date(local, "short") : null;
    }
}
