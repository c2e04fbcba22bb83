using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Json;
using Site.Context;
using Site.Editions;
using Site.Html;

namespace Site.Models;

/// <summary>What a page says of itself to machines: schema.org <c>NewsArticle</c> and <c>BreadcrumbList</c>, as JSON-LD.</summary>
internal sealed class JsonLd(SiteContext site)
{
    private readonly ConcurrentBag<(ArrayBufferWriter<byte> Bytes, Utf8JsonWriter Json)> _idle = [];

    /// <summary>
    /// JSON that is safe inside a script element (the writer escapes <c>&lt;</c>); null for a page that has nothing to say.
    /// </summary>
    public RawHtml? For(Page page)
    {
        if (page.Story is not { } story)
            return null;

        var writer = _idle.TryTake(out var idle) ? idle : NewWriter();
        var (bytes, json) = writer;
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteStartArray("@graph");
        WriteArticle(json, story);
        WriteBreadcrumbs(json, page);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        var written = new RawHtml(bytes.WrittenSpan.ToArray());

        bytes.ResetWrittenCount();
        json.Reset();
        _idle.Add(writer);
        return written;
    }

    private static (ArrayBufferWriter<byte> Bytes, Utf8JsonWriter Json) NewWriter()
    {
        var bytes = new ArrayBufferWriter<byte>();
        return (bytes, new(bytes));
    }

    private void WriteArticle(Utf8JsonWriter json, Story story)
    {
        var article = story.Article;
        var url = site.Urls.Absolute(story.Path);
        json.WriteStartObject();
        json.WriteString("@type", "NewsArticle");
        json.WriteString("@id", url);
        json.WriteString("url", url);
        json.WriteString("mainEntityOfPage", url);
        json.WriteString("headline", article.Headline.Text);
        json.WriteString("description", article.Summary);
        json.WriteString("inLanguage", article.Language);
        if (article.Published is { } published)
        {
            json.WriteString("datePublished", published);
            json.WriteString("dateModified", article.Updated ?? published);
        }

        if (article.Picture is { } picture)
            json.WriteString("image", new Uri(site.Settings.Url, PictureMapper.Address(picture.Source, site.Urls)).AbsoluteUri);
        json.WriteNumber("wordCount", article.WordCount);
        if (!article.Tags.IsEmpty)
            json.WriteString("keywords", string.Join(", ", article.Tags.Select(t => t.Tag.Name)));
        if ((article.Author ?? site.Settings.Author) is { } author)
            WriteNamed(json, "author", "Person", author);
        else
            WriteNamed(json, "author", "Organization", site.Settings.Title);
        WriteNamed(json, "publisher", "Organization", site.Settings.Title);
        json.WriteEndObject();
    }

    private void WriteBreadcrumbs(Utf8JsonWriter json, Page page)
    {
        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        var position = 0;
        foreach (var link in (Link[])[new(site.Settings.Title, ""), .. page.Trail, new(page.Title, page.Path)])
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", ++position);
            json.WriteString("name", link.Title);
            json.WriteString("item", site.Urls.Absolute(link.Path));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteNamed(Utf8JsonWriter json, string property, string type, string name)
    {
        json.WriteStartObject(property);
        json.WriteString("@type", type);
        json.WriteString("name", name);
        json.WriteEndObject();
    }
}
