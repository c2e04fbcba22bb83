using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Articles;
using Site.Building;
using Site.Editions;
using Site.Publishing.Readers;

namespace Site.Reporting;

/// <summary>What a build came to and what changed for readers, as one JSON object for workflows.</summary>
internal static class ReportJsonWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    public static byte[] Write(BuildReport report)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteBoolean("published", report.IsBuilt && report.Deployed is null or { IsDone: true });
            if (report.Live is { } live)
                json.WriteNumber("release", live.Sequence);
            json.WriteNumber("articles", report.Summary.Articles);
            json.WriteNumber("rendered", report.Rendered);
            json.WriteNumber("seconds", Math.Round(report.Elapsed.TotalSeconds, 3));
            WriteFiles(json, report);
            json.WriteBoolean("first", report.Changes.IsFirst);
            WritePages(json, report);
            Array(json, "feeds", report.Changes.Feeds, WriteFeed);
            Array(json, "scheduled", report.Summary.Scheduled, WriteScheduled);
            Array(json, "diagnostics", report.Diagnostics, WriteDiagnostic);
            json.WriteEndObject();
        }

        return Visible(bytes.WrittenSpan);
    }

    /// <summary>Diagnostics alone, as the report has them.</summary>
    public static byte[] Write(IEnumerable<Diagnostic> diagnostics)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            Array(json, "diagnostics", diagnostics, WriteDiagnostic);
            json.WriteEndObject();
        }

        return Visible(bytes.WrittenSpan);
    }

    // What is shown as \u202e is that in JSON.
    private static byte[] Visible(ReadOnlySpan<byte> json) =>
        Encoding.UTF8.GetBytes(VisibleText.Lines(Encoding.UTF8.GetString(json)) + "\n");

    private static void WriteFiles(Utf8JsonWriter json, BuildReport report)
    {
        if (report.Published is not { } published)
            return;
        json.WriteStartObject("files");
        json.WriteNumber("written", published.Written);
        json.WriteNumber("unchanged", published.Unchanged);
        json.WriteNumber("removed", published.Removed.Length);
        json.WriteNumber("bytes", published.BytesWritten);
        json.WriteEndObject();
    }

    private static void WritePages(Utf8JsonWriter json, BuildReport report)
    {
        if (report.Published is not { } published)
            return;
        var pages = PageChanges.Of(published, report.Changes);
        json.WriteStartObject("pages");
        Array(json, "added", pages.Added, static (json, page) => json.WriteStringValue(page));
        Array(json, "changed", pages.Changed, static (json, page) => json.WriteStringValue(page));
        Array(json, "removed", pages.Removed, static (json, page) => json.WriteStringValue(page));
        Array(json, "moved", pages.Moved, static (json, page) =>
        {
            json.WriteStartObject();
            json.WriteString("from", page.From);
            json.WriteString("to", page.To);
            json.WriteString("title", page.Title);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteFeed(Utf8JsonWriter json, FeedChanges feed)
    {
        json.WriteStartObject();
        json.WriteString("path", feed.Path);
        json.WriteString("title", feed.Title);
        Array(json, "new", feed.New, static (json, item) => WriteItem(json, item, null));
        Array(json, "changed", feed.Changed, static (json, item) => WriteItem(json, item, null));
        Array(json, "redated", feed.Redated, static (json, item) => WriteItem(json, item.Item, item.Was));
        Array(json, "gone", feed.Gone, static (json, item) => WriteItem(json, item, null));
        json.WriteEndObject();
    }

    private static void WriteItem(Utf8JsonWriter json, PublishedItem item, DateTimeOffset? was)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Id);
        json.WriteString("title", item.Title);
        json.WriteString("path", item.Path);
        json.WriteString("source", item.Source);
        json.WriteString("published", item.Published);
        if (was is { } date)
            json.WriteString("was", date);
        json.WriteEndObject();
    }

    private static void WriteScheduled(Utf8JsonWriter json, ScheduledText text)
    {
        json.WriteStartObject();
        json.WriteString("source", text.Source);
        json.WriteString("title", text.Title);
        json.WriteString("published", text.At);
        json.WriteEndObject();
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, Diagnostic said)
    {
        json.WriteStartObject();
        json.WriteString("path", said.Path);
        json.WriteNumber("line", said.Line);
        json.WriteNumber("column", said.Column);
        json.WriteString("severity", said.Severity.ToString().ToLowerInvariant());
        json.WriteString("what", said.What);
        json.WriteString("cure", said.Cure);
        json.WriteEndObject();
    }

    private static void Array<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(json, item);
        json.WriteEndArray();
    }
}
