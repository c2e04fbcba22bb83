using System.Collections.Immutable;
using Articles.Editing;

namespace Articles.Rules;

/// <summary>Reads <c>input/tags.yml</c>.</summary>
public static class TagRulesReader
{
    /// <summary>Every key of <c>tags.yml</c>.</summary>
    public static readonly ImmutableArray<string> Keys = ["aliases", "never", "broader", "kinds", "topics", "pins"];
    private static readonly ImmutableArray<string> TopicKeys = ["all", "any", "none", "at-least"];

    private static readonly ImmutableArray<(string Name, TagKind Kind)> KindNames =
    [
        ("person", TagKind.Person), ("place", TagKind.Place), ("organisation", TagKind.Organisation), ("topic", TagKind.Topic),
        ("persoon", TagKind.Person), ("plaats", TagKind.Place), ("organisatie", TagKind.Organisation), ("onderwerp", TagKind.Topic),
        ("organization", TagKind.Organisation),
    ];

    /// <summary>Best effort, with a diagnostic for everything that could not be understood.</summary>
    public static TagRulesReading Read(string path, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var fields = new YamlFields(path, diagnostics);
        var rules = TagRules.None;
        switch (YamlReader.Read(path, text, 1, diagnostics))
        {
            case null:
                break;
            case YamlMap map:
                foreach (var (key, value) in map.Entries)
                    rules = Apply(rules, key, value, fields);
                break;
            case var other:
                fields.Report(other, "this is no list of keys", "start with 'aliases:', 'never:', 'topics:' …");
                break;
        }

        return new TagRulesReading(rules, diagnostics.ToImmutable());
    }

    private static TagRules Apply(TagRules rules, YamlScalar key, YamlValue value, YamlFields fields)
    {
        switch (key.Text)
        {
            case "aliases":
                return rules with
                {
                    Aliases = [.. Entries(key, value, fields).Select(e =>
                    new TagAlias(e.Key.Text, fields.Texts(e.Key, e.Value)))]
                };
            case "never":
                return rules with { Never = fields.Texts(key, value) };
            case "broader":
                return rules with { Broader = ReadBroader(key, value, fields) };
            case "kinds":
                return rules with { Kinds = ReadKinds(key, value, fields) };
            case "topics":
                return rules with
                {
                    Topics = [.. Entries(key, value, fields)
                    .Select(e => ReadTopic(e.Key, e.Value, fields)).OfType<TopicRule>()]
                };
            case "pins":
                return rules with
                {
                    Pins = [.. Entries(key, value, fields).Select(e =>
                    new TagPin(e.Key.Text, fields.Texts(e.Key, e.Value)))]
                };
            default:
                fields.Unknown(key, Keys);
                return rules;
        }
    }

    private static ImmutableArray<(YamlScalar Key, YamlValue Value)> Entries(YamlScalar key, YamlValue value, YamlFields fields)
    {
        if (value is YamlMap map)
            return map.Entries;
        if (value is not YamlScalar { IsNull: true })
            fields.Report(value, $"'{key.Text}' must be a map",
                $"write '{key.Text}:' and below it 'Name: …' lines, indented by two spaces");
        return [];
    }

    private static ImmutableDictionary<string, string> ReadBroader(YamlScalar key, YamlValue value, YamlFields fields)
    {
        var broader = ImmutableDictionary.CreateBuilder<string, string>();
        foreach (var (name, term) in Entries(key, value, fields))
        {
            if (fields.Line(name, term) is { } text)
                broader[name.Text] = text;
        }

        foreach (var (name, _) in Entries(key, value, fields))
        {
            if (IsCircular(name.Text, broader))
                fields.Report(name, $"'{name.Text}' is its own broader term", "take one step out of the circle");
        }

        return broader.ToImmutable();
    }

    private static bool IsCircular(string name, ImmutableDictionary<string, string>.Builder broader)
    {
        var at = name;
        for (var steps = 0; steps <= broader.Count && broader.TryGetValue(at, out var next); steps++)
        {
            if (next == name)
                return true;
            at = next;
        }

        return false;
    }

    private static ImmutableDictionary<string, TagKind> ReadKinds(YamlScalar key, YamlValue value, YamlFields fields)
    {
        var kinds = ImmutableDictionary.CreateBuilder<string, TagKind>();
        foreach (var (name, given) in Entries(key, value, fields))
        {
            if (fields.Line(name, given)?.ToLowerInvariant() is not { } text)
                continue;
            if (KindNames.FirstOrDefault(k => k.Name == text) is { Name: not null } known)
                kinds[name.Text] = known.Kind;
            else
                fields.Report(given, $"'{text}' is no kind", NearestKey.CureFor(text, [.. KindNames.Take(4).Select(k => k.Name)]));
        }

        return kinds.ToImmutable();
    }

    private static TopicRule? ReadTopic(YamlScalar name, YamlValue value, YamlFields fields)
    {
        var rule = new TopicRule(name.Text, [], [], [], 1);
        if (value is not YamlMap map)
            return rule with { Any = fields.Texts(name, value) } is { Any.Length: > 0 } short_ ? short_ : null;

        foreach (var (key, given) in map.Entries)
        {
            switch (key.Text)
            {
                case "all": rule = rule with { All = fields.Texts(key, given) }; break;
                case "any": rule = rule with { Any = fields.Texts(key, given) }; break;
                case "none": rule = rule with { None = fields.Texts(key, given) }; break;
                case "at-least": rule = rule with { AtLeast = fields.Count(key, given) }; break;
                default: fields.Unknown(key, TopicKeys); break;
            }
        }

        if (!rule.All.IsEmpty || !rule.Any.IsEmpty)
            return rule;

        fields.Report(name, $"the topic '{name.Text}' has no words", "add 'all: […]' or 'any: […]'");
        return null;
    }
}
