using System.Collections.Immutable;
using Articles;
using Articles.Decoding;
using Articles.Editing;
using Site.Files;

namespace Site.Settings;

/// <summary>Settings and what there is to say about the file they came from.</summary>
internal sealed record SettingsReading(SiteSettings Settings, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The value of each setting in the file, by key.</summary>
    public ImmutableDictionary<string, YamlValue> Values { get; init; } = ImmutableDictionary<string, YamlValue>.Empty;
}

/// <summary>
/// Reads <c>settings.yml</c>: a flat map of known keys. Unknown keys and values that do not do are errors with their place.
/// </summary>
internal static class SettingsReader
{
    private static readonly string[] Known = [.. SettingKey.All.Select(k => k.Name)];

    /// <summary>The settings as far as they can be read: for what comes before a build, which reports what is wrong with them.</summary>
    public static SiteSettings ReadFrom(BuildOptions options)
    {
        var file = options.SettingsFile;
        try
        {
            return SiteFolders.Refused(options).IsEmpty && File.Exists(file)
                && SourceFile.Read(file, FileKind.Rules, [options.Input], out _) is { } bytes
                ? Read(file, SourceText.Of(bytes)).Settings
                : new();
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return new();
        }
    }

    public static SettingsReading Read(string path, string yaml)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        void Report(YamlValue at, string what, string cure) =>
            diagnostics.Add(new(path, at.Line, at.Column, Severity.Error, what, cure));

        var settings = new SiteSettings();
        var values = ImmutableDictionary.CreateBuilder<string, YamlValue>();
        var file = YamlReader.Read(path, yaml, 1, diagnostics);
        if (file is not (null or YamlMap))
            Report(file, "settings are not a map", "write lines of 'key: value'");

        foreach (var (key, value) in (file as YamlMap)?.Entries ?? [])
        {
            values[key.Text] = value;
            if (SettingKey.All.FirstOrDefault(k => k.Name == key.Text) is not { } known)
                Report(key, $"unknown setting '{key.Text}'", NearestKey.CureFor(key.Text, Known));
            else if (known.TrySet(settings, Values(value)) is { } changed)
                settings = changed;
            else
                Report(value, $"'{key.Text}' cannot be {Shown(value)}", $"write {known.Expects}");
        }

        return new(settings, diagnostics.ToImmutable()) { Values = values.ToImmutable() };
    }

    private static ImmutableArray<string> Values(YamlValue value) => value switch
    {
        YamlScalar { IsNull: false } scalar => [scalar.Text],
        YamlList list when list.Items.All(item => item is YamlScalar { Text.Length: > 0 }) =>
            [.. list.Items.Select(i => ((YamlScalar)i).Text)],
        _ => [],
    };

    private static string Shown(YamlValue value) => value switch
    {
        YamlScalar { IsNull: true } => "empty",
        YamlScalar scalar => $"'{scalar.Text}'",
        YamlList => "a list",
        _ => "a map",
    };
}
