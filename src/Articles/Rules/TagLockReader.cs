using System.Collections.Immutable;
using Articles.Editing;

namespace Articles.Rules;

/// <summary>
/// Reads <c>input/tags.lock.yml</c>, in which earlier versions of the program noted the addresses of tags.
/// </summary>
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
        var tags = ImmutableArray.CreateBuilder<PublishedTag>();
        switch (YamlReader.Read(path, yaml, 1, diagnostics))
        {
            case null:
                break;
            case YamlMap map:
                foreach (var (key, value) in map.Entries)
                    ReadTag(key, value, fields, tags);
                break;
            case var other:
                fields.Report(other, "this is no list of slugs", "remove the file and let it be written anew");
                break;
        }

        return new TagLockReading([.. tags.DistinctBy(tag => tag.Slug, StringComparer.Ordinal)], diagnostics.ToImmutable());
    }

    private static void ReadTag(YamlScalar key, YamlValue value, YamlFields fields, ImmutableArray<PublishedTag>.Builder tags)
    {
        var slug = fields.Slug(key, key) ?? Slug.From(key.Text);
        var (name, former) = (key.Text, ImmutableArray<string>.Empty);
        if (value is not YamlMap map)
        {
            tags.Add(new(slug, fields.Line(key, value) ?? name));
            return;
        }

        foreach (var (member, given) in map.Entries)
        {
            switch (member.Text)
            {
                case "name": name = fields.Line(member, given) ?? name; break;
                case "aliases": break;
                case "former": former = fields.Texts(member, given); break;
                default: fields.Unknown(member, Keys); break;
            }
        }

        tags.Add(new(slug, name));
        tags.AddRange(former.Where(old => Slug.From(old, 200) == old).Select(old => new PublishedTag(old, name) { Target = slug }));
    }
}
