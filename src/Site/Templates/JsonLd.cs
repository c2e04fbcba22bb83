using System.Text;
using System.Text.Json;

namespace Site.Templates;

/// <summary>What a page says of itself to machines: schema.org <c>NewsArticle</c> and <c>BreadcrumbList</c>, as JSON-LD.</summary>
internal static class JsonLd
{
    /// <summary>JSON that is safe inside a script element (the writer escapes <c>&lt;</c>); null for a page that has nothing to say.</summary>
    public static string? For(Page page, Run run)
    {
        if (page.Story is not { } story)
            return null;

        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            WriteArticle(json, story, run);
            WriteBreadcrumbs(json, page, run);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static void WriteArticle(Utf8JsonWriter json, Story story, Run run)
    {
        var article = story.Article;
        var url = run.Urls.Absolute(story.Path);
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
            json.WriteString("image", new Uri(run.Settings.Url, PictureMapper.Address(picture.Source, run.Urls)).AbsoluteUri);
        json.WriteNumber("wordCount", article.WordCount);
        if (!article.Tags.IsEmpty)
            json.WriteString("keywords", string.Join(", ", article.Tags.Select(t => t.Tag.Name)));
        if ((article.Author ?? run.Settings.Author) is { } author)
            WriteNamed(json, "author", "Person", author);
        else
            WriteNamed(json, "author", "Organization", run.Settings.Title);
        WriteNamed(json, "publisher", "Organization", run.Settings.Title);
        json.WriteEndObject();
    }

    private static void WriteBreadcrumbs(Utf8JsonWriter json, Page page, Run run)
    {
        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        var position = 0;
        foreach (var link in (Link[])[new(run.Settings.Title, ""), .. page.Trail, new(page.Title, page.Path)])
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", ++position);
            json.WriteString("name", link.Title);
            json.WriteString("item", run.Urls.Absolute(link.Path));
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
