using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Site.Search;

/// <summary>The files that hold what a result shows, a few documents in each, so that a page of results fetches little.</summary>
internal static class DocumentFiles
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Few where the list of the files' hashes in the manifest would outweigh the files themselves.</summary>
    public static int DocumentsPerFile(int count) => count <= 20_000 ? 10 : 25;

    public static ImmutableArray<SearchFile> Write(ImmutableArray<SearchDocument> documents, string language, HashedNames names)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, Options);
        var files = ImmutableArray.CreateBuilder<SearchFile>();
        var size = DocumentsPerFile(documents.Length);
        for (var start = 0; start < documents.Length; start += size)
        {
            json.WriteStartArray();
            foreach (var document in documents.AsSpan()[start..Math.Min(start + size, documents.Length)]) Write(json, document, language);
            json.WriteEndArray();
            json.Flush();
            files.Add(names.Name(buffer.WrittenSpan.ToArray()));
            buffer.ResetWrittenCount();
            json.Reset();
        }

        return files.ToImmutable();
    }

    private static void Write(Utf8JsonWriter json, SearchDocument document, string language)
    {
        json.WriteStartObject();
        json.WriteString("u", document.Url);
        json.WriteString("t", document.Title);
        if (document.Summary.Length > 0) json.WriteString("s", document.Summary);
        if (document.Date is not null) json.WriteString("d", document.Date);
        if (document.Language != language) json.WriteString("l", document.Language);
        if (!document.Tags.IsEmpty)
        {
            json.WriteStartArray("g");
            foreach (var tag in document.Tags) json.WriteStringValue(tag);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
