using System.Collections.Immutable;
using System.Globalization;
using Articles;
using Articles.Editing;

namespace Site.Importing.Generators;

/// <summary>Front matter of other systems, asked by the names that a thing has in any of them.</summary>
/// <param name="map">Null for none.</param>
internal sealed class MatterFields(YamlMap? map)
{
    private readonly HashSet<string> _asked = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Keys that say something and that nobody asked for.</summary>
    public IEnumerable<string> Unasked => Entries.Where(entry => entry.Value is not YamlScalar { IsNull: true })
        .Select(entry => entry.Key.Text).Where(key => !_asked.Contains(key));

    private IEnumerable<(YamlScalar Key, YamlValue Value)> Entries => map is null ? [] : map.Entries;

    /// <summary>The first of these that is one text; null for none.</summary>
    public string? Text(params string[] names) =>
        names.Select(Find).OfType<YamlScalar>().Where(value => !value.IsNull).Select(value => value.Text.Trim())
            .FirstOrDefault(text => text.Length > 0);

    /// <summary>All texts of these, be they lists or one text with spaces or commas.</summary>
    public ImmutableArray<string> Texts(bool isCutAtSpaces, params string[] names) =>
        [.. names.Select(Find).SelectMany(value => TextsOf(value, isCutAtSpaces)).Select(text => text.Trim()).Where(text => text.Length > 0)
            .Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>Null where it is not said.</summary>
    public bool? Bool(string name) => Text(name)?.ToLowerInvariant() switch
    {
        "true" or "yes" or "on" or "1" => true,
        "false" or "no" or "off" or "0" => false,
        _ => null,
    };

    public EditorialDate? Date(params string[] names) => Text(names) is { } text ? DateIn(text) : null;

    /// <summary>What a field of a map says.</summary>
    public string? Inner(string name, params string[] fields)
    {
        var inner = new MatterFields(Find(name) as YamlMap ?? (Find(name) as YamlList)?.Items.OfType<YamlMap>().FirstOrDefault());
        return inner.Text(fields);
    }

    /// <summary>The fields of a map.</summary>
    public IEnumerable<(string Name, string Value)> Map(string name) => Find(name) is YamlMap inner
        ? inner.Entries.Where(entry => entry.Value is YamlScalar).Select(entry => (entry.Key.Text, ((YamlScalar)entry.Value).Text))
        : [];

    /// <summary>All its keys.</summary>
    public IEnumerable<string> Names => Entries.Select(entry => entry.Key.Text);

    /// <summary>A map within.</summary>
    public MatterFields Within(string name) => new(Find(name) as YamlMap);

    /// <summary>A date as other systems write it, too: <c>2020-01-02 10:00:00 +0100</c>, <c>January 2, 2020</c>.</summary>
    public static EditorialDate? DateIn(string text)
    {
        if (EditorialDateParser.TryParse(text, out var date))
            return date;
        if (DateTime.TryParseExact(text, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return new(day, null, HasTime: false);
        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
            return null;
        return moment.TimeOfDay == TimeSpan.Zero ? new(moment.Date, null, HasTime: false)
            : new(moment.DateTime, moment.Offset, HasTime: true);
    }

    private YamlValue? Find(string name)
    {
        _asked.Add(name);
        return Entries.FirstOrDefault(entry => entry.Key.Text.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
    }

    private static IEnumerable<string> TextsOf(YamlValue? value, bool isCutAtSpaces) => value switch
    {
        YamlScalar { IsNull: false } scalar => scalar.Text.Contains(',', StringComparison.Ordinal) || !isCutAtSpaces
            ? scalar.Text.Split(',') : scalar.Text.Split(' '),
        YamlList list => list.Items.SelectMany(item => item switch
        {
            YamlScalar { IsNull: false } one => [one.Text],
            YamlMap map => new MatterFields(map).Text("name", "title") is { } name ? [name] : [],
            _ => Array.Empty<string>(),
        }),
        YamlMap map => new MatterFields(map).Text("name", "title") is { } name ? [name] : [],
        _ => [],
    };
}
