using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Articles.Editing;

/// <summary>Reads a JSON object into the values that YAML is read into, each with its place.</summary>
internal static class JsonFrontMatter
{
    private static readonly JsonReaderOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 16,
    };

    /// <summary>How many characters the object on top of a text takes; null where it never ends.</summary>
    public static int? LengthOf(ReadOnlySpan<char> text)
    {
        var (depth, isQuoted) = (0, false);
        for (var at = 0; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '\\' when isQuoted: at++; break;
                case '"': isQuoted = !isQuoted; break;
                case '{' or '[' when !isQuoted: depth++; break;
                case '}' or ']' when !isQuoted && --depth == 0: return at + 1;
            }
        }

        return null;
    }

    /// <summary>The object; null, with a diagnostic, where it is malformed.</summary>
    public static YamlValue? Read(string path, string json, int firstLine, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        try
        {
            var reader = new Utf8JsonReader(bytes, Options);
            reader.Read();
            return ReadValue(ref reader, bytes, firstLine);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            var place = fault as JsonException;
            diagnostics.Add(new Diagnostic(path, (int)(place?.LineNumber ?? 0) + firstLine, (int)(place?.BytePositionInLine ?? 0) + 1,
                Severity.Error, "malformed JSON", "write {\"key\": \"value\"}, with a comma between two of them"));
            return null;
        }
    }

    private static YamlValue ReadValue(ref Utf8JsonReader reader, byte[] json, int firstLine)
    {
        var (line, column) = PlaceOf(json, (int)reader.TokenStartIndex, firstLine);
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            var entries = ImmutableArray.CreateBuilder<(YamlScalar, YamlValue)>();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var place = PlaceOf(json, (int)reader.TokenStartIndex, firstLine);
                var key = new YamlScalar(reader.GetString()!, IsPlain: false, place.Line, place.Column);
                reader.Read();
                entries.Add((key, ReadValue(ref reader, json, firstLine)));
            }

            return new YamlMap(entries.ToImmutable(), line, column);
        }

        if (reader.TokenType == JsonTokenType.StartArray)
        {
            var items = ImmutableArray.CreateBuilder<YamlValue>();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                items.Add(ReadValue(ref reader, json, firstLine));
            return new YamlList(items.ToImmutable(), line, column);
        }

        var text = reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString()!,
            JsonTokenType.Null => "",
            _ => Encoding.UTF8.GetString(reader.ValueSpan),
        };
        if (!YamlText.IsVisible(text))
            throw new JsonException("a control character", null, line - firstLine, column - 1);
        return new YamlScalar(text, reader.TokenType != JsonTokenType.String, line, column);
    }

    private static (int Line, int Column) PlaceOf(byte[] json, int at, int firstLine)
    {
        var before = json.AsSpan(0, at);
        var start = before.LastIndexOf((byte)'\n') + 1;
        return (firstLine + before.Count((byte)'\n'), Encoding.UTF8.GetCharCount(before[start..]) + 1);
    }
}
