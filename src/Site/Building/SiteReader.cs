using System.Collections.Immutable;
using Articles;
using Articles.Decoding;
using Site.Context;
using Site.Settings;
using Site.Theming;

namespace Site.Building;

/// <summary>Reads what does not change during a build: the settings and the theme.</summary>
internal static class SiteReader
{
    /// <summary>Whatever is wrong with them is reported.</summary>
    public static SiteContext Read(BuildOptions options, CancellationToken cancellation)
    {
        var reading = ReadSettings(options, out var text);
        var said = new List<Diagnostic>(reading.Diagnostics);
        var settings = reading.Settings;
        var folders = options.Theme.IsEmpty ? settings.Theme.Select(f => Path.Combine(options.Root, f)).ToImmutableArray() : options.Theme;
        var theme = Theme.Load(folders, settings.Language, options.Shown, said.Add);
        foreach (var folder in options.Seeds.Where(f => !Directory.Exists(f)))
            said.Add(new(options.Shown(folder), 1, 1, Severity.Error, "no such folder of texts", "make it and put a text into it, or pass --seeds"));

        var site = new SiteContext(options, settings, theme) { SettingsText = text, Cancel = cancellation };
        site.Report(said);
        return site;
    }

    /// <summary>The settings alone, with what the command line has in their place.</summary>
    public static SettingsReading ReadSettings(BuildOptions options) => ReadSettings(options, out _);

    private static SettingsReading ReadSettings(BuildOptions options, out string text)
    {
        var file = options.SettingsFile;
        text = File.Exists(file) ? SourceText.Of(File.ReadAllBytes(file)) : "";
        var reading = SettingsReader.Read(options.Shown(file), text);
        return options.Url is { } url ? reading with { Settings = reading.Settings with { Url = url } } : reading;
    }
}
