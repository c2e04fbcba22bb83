using System.Collections.Immutable;
using Articles.Editing;

namespace Articles.Rules;

/// <summary>Reads <c>input/tags.lock.yml</c>.</summary>
public static class TagLockReader
{
    /// <summary>Every key of a tag in the lock.</summary>
    public static readonly ImmutableArray<string> Keys = ["name", "aliases", "former"];

    /// <summary>Best effort, with a diagnostic for everything that could not be understood.</summary>
    public static TagLockReading Read(string path, string yaml)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var fields = new YamlFields(path, diagnostics);
        var tags = ImmutableArray.CreateBuilder<LockedTag>();
        switch (YamlReader.Read(path, yaml, 1, diagnostics))
        {
            case null:
                break;
            case YamlMap map:
                foreach (var (key, value) in map.Entries)
                    tags.Add(ReadTag(key, value, fields));
                break;
            case var other:
                fields.Report(other, "this is no list of slugs", "remove the file and let it be written anew");
                break;
        }

        tags.Sort((a, b) => string.CompareOrdinal(a.Slug, b.Slug));
        return new TagLockReading(new TagLock(tags.ToImmutable()), diagnostics.ToImmutable());
    }

    private static LockedTag ReadTag(YamlScalar slug, YamlValue value, YamlFields fields)
    {
        var tag = new LockedTag(fields.Slug(slug, slug) ?? Slug.From(slug.Text), slug.Text, [], []);
        if (value is not YamlMap map)
            return tag with { Name = fields.Line(slug, value) ?? slug.Text };

        foreach (var (key, given) in map.Entries)
        {
            switch (key.Text)
            {
                case "name": tag = tag with { Name = fields.Line(key, given) ?? slug.Text }; break;
                case "aliases": tag = tag with { Aliases = fields.Texts(key, given) }; break;
                case "former": tag = tag with { FormerSlugs = fields.Texts(key, given) }; break;
                default: fields.Unknown(key, Keys); break;
            }
        }

        return tag;
    }
}
