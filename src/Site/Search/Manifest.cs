using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Site.Search;

/// <summary>What a search reads first: which files there are, and which words it need not look for.</summary>
/// <param name="Language">BCP 47 tag of the site.</param>
/// <param name="Count">How many documents there are.</param>
/// <param name="Documents">The files of documents, in order.</param>
/// <param name="Common">The terms that nearly every document has.</param>
/// <param name="Shards">The files of terms, by the letters that their terms begin with.</param>
internal sealed record Manifest(
    string Language,
    int Count,
    ImmutableArray<SearchFile> Documents,
    ImmutableArray<string> Common,
    (string Prefix, SearchFile File)[] Shards)
{
    private const int Version = 1;

    public byte[] ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteString("language", Language);
        json.WriteNumber("count", Count);
        json.WriteStartArray("common");
        foreach (var term in Common) json.WriteStringValue(term);
        json.WriteEndArray();
        json.WriteStartObject("shards");
        foreach (var (prefix, file) in Shards) json.WriteString(prefix, HashedNames.HashOf(file));
        json.WriteEndObject();
        json.WriteNumber("documents_per_file", DocumentFiles.DocumentsPerFile(Count));
        json.WriteString("documents", string.Concat(Documents.Select(file => HashedNames.HashOf(file).ToString())));
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }
}
