using System.Collections.Immutable;

namespace Articles.Editing;

/// <summary>Reads what an editor says of one article, from front matter or a sidecar.</summary>
public static class OverrideReader
{
    /// <summary>Every key that an editor may write.</summary>
    public static readonly ImmutableArray<string> Keys =
    [
        "title", "standfirst", "summary", "date", "updated", "author", "tags", "tags+", "tags-",
        "picture", "section", "lang", "slug", "draft", "id", "published", "language", "aliases",
    ];

    /// <summary>Every key of a picture.</summary>
    public static readonly ImmutableArray<string> PictureKeys = ["src", "alt", "caption", "credit"];

    /// <summary>Best effort, with a diagnostic for everything that could not be understood.</summary>
    /// <param name="path">The file, for diagnostics.</param>
    /// <param name="yaml">The YAML itself, without the <c>---</c> lines of front matter.</param>
    /// <param name="firstLine">The line of the file on which <paramref name="yaml"/> begins.</param>
    public static OverrideReading Read(string path, string yaml, int firstLine = 1)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var said = Read(path, YamlReader.Read(path, yaml, firstLine, diagnostics), diagnostics);
        return new OverrideReading(said, diagnostics.ToImmutable());
    }

    /// <summary>True for a key that an article may have, in capitals or not.</summary>
    internal static bool IsKey(string key) => Keys.Contains(key, StringComparer.OrdinalIgnoreCase);

    /// <param name="path">The file, for diagnostics.</param>
    /// <param name="given">Null where nothing is said.</param>
    /// <param name="diagnostics">Where it is told what could not be understood.</param>
    internal static Override Read(string path, YamlValue? given, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var said = Override.None;
        switch (given)
        {
            case null:
                break;
            case YamlMap map:
                var fields = new YamlFields(path, diagnostics);
                foreach (var (key, value) in map.Entries)
                    said = Apply(said, key, value, fields);
                break;
            case var other:
                diagnostics.Add(new Diagnostic(path, other.Line, other.Column, Severity.Error, "this is no list of keys",
                    "write 'title: …', one key a line"));
                break;
        }

        return said;
    }

    private static Override Apply(Override said, YamlScalar key, YamlValue value, YamlFields fields)
    {
        switch (key.Text)
        {
            case "id": return said with { Id = fields.Text(key, value) };
            case "title": return said with { Title = fields.Line(key, value) };
            case "standfirst": return said with { Standfirst = fields.Line(key, value) };
            case "summary": return said with { Summary = fields.Line(key, value) };
            case "author": return said with { Author = fields.Line(key, value) };
            case "section": return said with { Section = fields.Line(key, value) };
            case "lang" or "language": return said with { Language = fields.Language(key, value) };
            case "slug": return said with { Slug = fields.Slug(key, value) };
            case "aliases": return said with { Aliases = fields.Addresses(key, value) };
            case "draft": return said with { IsDraft = fields.Bool(key, value) };
            case "date" or "published": return said with { Published = fields.Date(key, value) };
            case "updated": return said with { Updated = fields.Date(key, value) };
            case "picture": return said with { Picture = ReadPicture(key, value, fields) };
            case "tags": return said with { Tags = said.Tags with { Replace = fields.Texts(key, value) } };
            case "tags+": return said with { Tags = said.Tags with { Add = fields.Texts(key, value) } };
            case "tags-": return said with { Tags = said.Tags with { Remove = fields.Texts(key, value) } };
            default:
                fields.Unknown(key, Keys);
                return said;
        }
    }

    private static Picture? ReadPicture(YamlScalar key, YamlValue value, YamlFields fields)
    {
        if (value is not YamlMap map)
            return fields.Line(key, value) is { } source ? new Picture(source, null, null, null) : null;

        var picture = new Picture("", null, null, null);
        foreach (var (name, given) in map.Entries)
        {
            switch (name.Text)
            {
                case "src": picture = picture with { Source = fields.Line(name, given) ?? "" }; break;
                case "alt": picture = picture with { Alt = given is YamlScalar { Text: "" } ? "" : fields.Line(name, given) }; break;
                case "caption": picture = picture with { Caption = fields.Line(name, given) }; break;
                case "credit": picture = picture with { Credit = fields.Line(name, given) }; break;
                default: fields.Unknown(name, PictureKeys); break;
            }
        }

        if (picture.Source.Length > 0)
            return picture;

        fields.Report(key, "the picture has no 'src'", "add 'src: path/or/url'");
        return null;
    }
}
