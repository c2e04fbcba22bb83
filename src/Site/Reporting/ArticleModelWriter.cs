using System.Collections;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Scriban.Runtime;
using Site.Context;
using Site.Editions;
using Site.Models;

namespace Site.Reporting;

/// <summary>What the template of an article gets as <c>article</c>, one JSON object, for those who change a theme.</summary>
internal sealed class ArticleModelWriter(SiteContext site, Edition edition) : IArticleWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    private readonly ModelMapper _models = new(site, edition, new());

    public void Write(Story story, TextWriter output)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
            Write(json, _models.Article(story));
        output.Write(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
        output.WriteLine();
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case bool truth: json.WriteBooleanValue(truth); break;
            case int number: json.WriteNumberValue(number); break;
            case DateTimeOffset date: json.WriteStringValue(date); break;
            case ScriptObject model: WriteObject(json, model); break;
            case not string and IEnumerable items: WriteArray(json, items); break;
            default: json.WriteStringValue(value.ToString()); break;
        }
    }

    private static void WriteObject(Utf8JsonWriter json, ScriptObject model)
    {
        json.WriteStartObject();
        foreach (var (name, member) in model)
        {
            json.WritePropertyName(name);
            Write(json, member);
        }

        json.WriteEndObject();
    }

    private static void WriteArray(Utf8JsonWriter json, IEnumerable items)
    {
        json.WriteStartArray();
        foreach (var item in items)
            Write(json, item);
        json.WriteEndArray();
    }
}
