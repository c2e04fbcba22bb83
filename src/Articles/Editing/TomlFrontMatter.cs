using System.Collections.Immutable;
using Tomlyn;
using Tomlyn.Serialization;

namespace Articles.Editing;

/// <summary>Reads TOML into the values that YAML is read into, each with its place.</summary>
internal static class TomlFrontMatter
{
    private const int MaximumDepth = 16;

    /// <summary>The document's table; null, with a diagnostic, where it is malformed.</summary>
    public static YamlValue? Read(string path, string toml, int firstLine, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        try
        {
            var reader = TomlReader.Create(toml, new TomlSerializerOptions());
            while (reader.TokenType != TomlTokenType.StartTable && reader.Read())
            {
            }

            return reader.TokenType == TomlTokenType.StartTable ? ReadTable(reader, firstLine - 1, 0) : null;
        }
        catch (TomlException fault)
        {
            var reason = fault.Message.ReplaceLineEndings(" ").TrimEnd('.');
            diagnostics.Add(new Diagnostic(path, Math.Max(1, fault.Line ?? 1) + firstLine - 1, Math.Max(1, fault.Column ?? 1),
                Severity.Error, $"malformed TOML: {WithoutPlace(reason)}", "write 'key = \"value\"' lines"));
            return null;
        }
    }

    // It says the place again, as one of its own.
    private static string WithoutPlace(string reason) =>
        reason.IndexOf(") : error : ", StringComparison.Ordinal) is >= 0 and var at ? reason[(at + ") : error : ".Length)..] : reason;

    private static YamlMap ReadTable(TomlReader reader, int lines, int depth)
    {
        var (line, column) = (reader.Line + lines, reader.Column);
        var entries = ImmutableArray.CreateBuilder<(YamlScalar, YamlValue)>();
        while (reader.Read() && reader.TokenType == TomlTokenType.PropertyName)
        {
            var key = new YamlScalar(reader.PropertyName!, IsPlain: false, reader.Line + lines, reader.Column);
            reader.Read();
            entries.Add((key, ReadValue(reader, lines, depth + 1)));
        }

        return new YamlMap(entries.ToImmutable(), line, column);
    }

    private static YamlValue ReadValue(TomlReader reader, int lines, int depth)
    {
        var (line, column) = (reader.Line + lines, reader.Column);
        if (depth > MaximumDepth)
            throw new TomlException("it is nested too deeply");
        if (reader.TokenType == TomlTokenType.StartTable)
            return ReadTable(reader, lines, depth);
        if (reader.TokenType != TomlTokenType.StartArray)
            return new YamlScalar(TextOf(reader), IsPlain: false, line, column);

        var items = ImmutableArray.CreateBuilder<YamlValue>();
        while (reader.Read() && reader.TokenType != TomlTokenType.EndArray)
            items.Add(ReadValue(reader, lines, depth + 1));
        return new YamlList(items.ToImmutable(), line, column);
    }

    private static string TextOf(TomlReader reader)
    {
        var text = reader.TokenType == TomlTokenType.String ? reader.GetString() : reader.GetRawText();
        return YamlText.IsVisible(text) ? text : throw new TomlException("there is a control character in it");
    }
}
