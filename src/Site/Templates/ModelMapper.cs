using System.Collections.Concurrent;
using Articles;
using Scriban.Runtime;

namespace Site.Templates;

/// <summary>
/// From the site's own types to what templates get (model version 1, documented in <c>theme/README.md</c>).
/// Shared by all threads; what it hands out is only read.
/// </summary>
internal sealed class ModelMapper(Run run, Edition edition)
{
    private readonly ConcurrentDictionary<string, ScriptObject> _cards = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ScriptObject> _tags = new(StringComparer.Ordinal);

    public Edition Edition => edition;

    public Urls Urls => run.Urls;

    /// <summary>A date in the site's time zone; null stays null.</summary>
    public object? Date(DateTimeOffset? date) =>
        date is { } known ? TimeZoneInfo.ConvertTime(known, run.Settings.TimeZone) : null;

    public ScriptObject[] Cards(IEnumerable<Story> stories) => [.. stories.Select(Card)];

    /// <summary>An article as lists show it.</summary>
    public ScriptObject Card(Story story) => _cards.GetOrAdd(story.Article.Id, static (_, s) => s.Mapper.NewCard(s.Story), (Mapper: this, Story: story));

    /// <summary>An article as its own page shows it.</summary>
    public ScriptObject Article(Story story)
    {
        var article = story.Article;
        var model = NewCard(story);
        model["canonical"] = Urls.Absolute(story.Path);
        model["words"] = article.WordCount;
        model["published_derived"] = article.IsPublishedDerived;
        model["published_has_time"] = article.HasPublishedTime;
        model["dateline"] = article.Blocks.FirstOrDefault(b => b.Kind == BlockKind.Dateline)?.Text;
        model["blocks"] = BlockMapper.Map(article.Blocks);
        model["related"] = Cards(article.Related.Where(edition.ById.ContainsKey).Select(id => edition.ById[id]));
        model["previous"] = Neighbour(story.Index + 1);
        model["next"] = Neighbour(story.Index - 1);
        return model;
    }

    public ScriptObject[] Tags(IEnumerable<Tag> tags) => [.. tags.Select(Tag)];

    public ScriptObject Tag(Tag tag) => _tags.GetOrAdd(tag.Slug, static (_, t) => t.Mapper.NewTag(t.Tag), (Mapper: this, Tag: tag));

    private ScriptObject? Neighbour(int index) =>
        index >= 0 && index < edition.Stories.Length ? Card(edition.Stories[index]) : null;

    private ScriptObject NewTag(Tag tag) => new()
    {
        ["name"] = tag.Name,
        ["slug"] = tag.Slug,
        ["url"] = edition.HasPage(tag) ? Urls.Local($"tags/{tag.Slug}/") : null,
        ["kind"] = tag.Kind?.ToString().ToLowerInvariant(),
        ["count"] = tag.ArticleCount,
        ["aliases"] = tag.Aliases,
    };

    private ScriptObject NewCard(Story story)
    {
        var article = story.Article;
        return new()
        {
            ["id"] = article.Id,
            ["title"] = article.Headline.Text,
            ["title_derived"] = article.Headline.IsDerived,
            ["standfirst"] = article.Standfirst,
            ["summary"] = article.Summary,
            ["url"] = Urls.Local(story.Path),
            ["language"] = article.Language,
            ["published"] = Date(article.Published),
            ["updated"] = Date(article.Updated),
            ["author"] = article.Author ?? run.Settings.Author,
            ["section"] = article.Section,
            ["reading_minutes"] = Math.Max(1, (article.WordCount + 120) / 240),
            ["tags"] = Tags(article.Tags.Select(t => t.Tag)),
            ["picture"] = article.Picture is { } picture ? PictureMapper.Map(picture, Urls) : null,
        };
    }
}
