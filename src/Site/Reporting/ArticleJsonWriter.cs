using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Site.Editions;
using Site.Models;
using Site.Settings;

namespace Site.Reporting;

/// <summary>One JSON object per line and article, for programs.</summary>
internal sealed class ArticleJsonWriter(Urls urls) : IArticleWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Write(Story story, TextWriter output)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
            Write(json, story);
        output.WriteLine(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
    }

    private void Write(Utf8JsonWriter json, Story story)
    {
        var article = story.Article;
        json.WriteStartObject();
        json.WriteString("source", article.Source);
        json.WriteString("id", article.Id);
        json.WriteString("slug", article.Slug);
        json.WriteString("url", urls.Absolute(story.Path));
        json.WriteString("language", article.Language);
        json.WriteString("title", article.Headline.Text);
        json.WriteBoolean("titleDerived", article.Headline.IsDerived);
        json.WriteString("standfirst", article.Standfirst);
        json.WriteString("summary", article.Summary);
        WriteDate(json, "published", article.Published);
        WriteDate(json, "updated", article.Updated);
        WriteBlocks(json, story);
        WriteTags(json, story);
        if (!article.Decisions.IsDefaultOrEmpty)
            WriteDecisions(json, story);
        json.WriteEndObject();
    }

    private static void WriteBlocks(Utf8JsonWriter json, Story story)
    {
        json.WriteStartArray("blocks");
        foreach (var block in story.Article.Blocks)
        {
            json.WriteStartObject();
            json.WriteString("kind", BlockMapper.Name(block.Kind));
            json.WriteString("text", block.Text);
            if (block.Credit is { } credit)
                json.WriteString("credit", credit);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTags(Utf8JsonWriter json, Story story)
    {
        json.WriteStartArray("tags");
        foreach (var tag in story.Article.Tags)
        {
            json.WriteStartObject();
            json.WriteString("name", tag.Tag.Name);
            json.WriteString("slug", tag.Tag.Slug);
            json.WriteString("kind", tag.Tag.Kind?.ToString().ToLowerInvariant());
            json.WriteNumber("score", Math.Round(tag.Score, 3));
            json.WriteNumber("mentions", tag.Mentions);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDecisions(Utf8JsonWriter json, Story story)
    {
        json.WriteStartArray("decisions");
        foreach (var decision in story.Article.Decisions)
        {
            json.WriteStartObject();
            json.WriteString("what", decision.What);
            json.WriteString("rule", decision.Rule);
            json.WriteString("evidence", decision.Evidence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDate(Utf8JsonWriter json, string name, DateTimeOffset? date)
    {
        if (date is { } known)
            json.WriteString(name, known);
        else
            json.WriteNull(name);
    }
}
