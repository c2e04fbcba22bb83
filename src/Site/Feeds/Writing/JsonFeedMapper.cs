using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml;
using Site.Context;
using Site.Editions;

namespace Site.Feeds.Writing;

/// <summary>From a channel to JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).</summary>
internal sealed class JsonFeedMapper(FeedItems items)
{
    /// <summary>A feed is a file of its own, never part of a page, so nothing but JSON's own signs is escaped.</summary>
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    private readonly ArrayBufferWriter<byte> _text = new(16 * 1024);

    private SiteContext Site => items.Site;

    public void Write(Channel channel, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", XmlText.Clean(channel.Title));
        json.WriteString("home_page_url", Site.Urls.Absolute(channel.Root));
        json.WriteString("feed_url", items.AddressOf(channel, FeedFormat.Json).AbsoluteUri);
        json.WriteString("description", XmlText.Clean(channel.Description));
        json.WriteString("language", Site.Settings.Language);
        WriteAuthor(json, Site.Settings.Author);
        WriteHub(json);
        json.WriteStartArray("items");
        foreach (var story in channel.Stories)
        {
            Write(json, story);
            json.Flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, Story story)
    {
        var article = story.Article;
        json.WriteStartObject();
        json.WriteString("id", FeedId.TextOf(article, Site.Settings));
        json.WriteString("url", items.AddressOf(story).AbsoluteUri);
        json.WriteString("title", XmlText.Clean(article.Headline.Text));
        json.WritePropertyName("content_html");
        _text.ResetWrittenCount();
        EscapedJson.Write(items.Html(story), _text);
        json.WriteRawValue(_text.WrittenSpan, skipInputValidation: true);
        if (article.Summary.Length > 0)
            json.WriteString("summary", XmlText.Clean(article.Summary));
        if (items.PictureOf(story) is { } picture)
            json.WriteString("image", picture);
        json.WriteString("date_published", Date(FeedItems.Published(story)));
        if (article.Updated is not null)
            json.WriteString("date_modified", Date(items.Updated(story)));
        WriteAuthor(json, article.Author);
        if (article.Language != Site.Settings.Language)
            json.WriteString("language", article.Language);
        json.WriteStartArray("tags");
        foreach (var tag in article.Tags)
            json.WriteStringValue(XmlText.Clean(tag.Tag.Name));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteAuthor(Utf8JsonWriter json, string? name)
    {
        if (name is null)
            return;

        json.WriteStartArray("authors");
        json.WriteStartObject();
        json.WriteString("name", XmlText.Clean(name));
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteHub(Utf8JsonWriter json)
    {
        if (Site.Settings.Hub is not { } hub)
            return;

        json.WriteStartArray("hubs");
        json.WriteStartObject();
        json.WriteString("type", "WebSub");
        json.WriteString("url", hub.AbsoluteUri);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>RFC 3339, in whole seconds.</summary>
    private static string Date(DateTimeOffset date) => XmlConvert.ToString(date, "yyyy-MM-ddTHH:mm:sszzz");
}
