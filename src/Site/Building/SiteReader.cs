using Articles;
using Articles.Decoding;
using Articles.Editing;
using Site.Context;
using Site.Files;
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
        said.AddRange(SiteFolders.RefusedThemes(options, settings).Select(name => RefusedTheme(options, reading, name)));
        var theme = Theme.Load(SiteFolders.Themes(options, settings), settings.Language, options.Shown, said.Add);
        foreach (var folder in options.Seeds.Where(f => !Directory.Exists(f)))
            said.Add(new(options.Shown(folder), 1, 1, Severity.Error, "no such folder of texts",
                "make it and put a text into it, or pass --seeds"));

        var site = new SiteContext(options, settings, theme) { SettingsText = text, Cancel = cancellation };
        site.Report(said);
        return site;
    }

    // Whoever writes the settings is not whoever runs the program: what they name lies in the site.
    private static Diagnostic RefusedTheme(BuildOptions options, SettingsReading reading, string name)
    {
        var at = reading.Values.GetValueOrDefault("theme");
        at = (at as YamlList)?.Items.FirstOrDefault(item => item is YamlScalar { Text: var text } && text == name) ?? at;
        return new(options.Shown(options.SettingsFile), at?.Line ?? 1, at?.Column ?? 1, Severity.Error,
            $"the theme folder '{name.Replace("\0", "\\0", StringComparison.Ordinal)}' lies outside the site",
            "move it into the site, or pass --theme");
    }

    /// <summary>The settings alone, with what the command line has in their place.</summary>
    public static SettingsReading ReadSettings(BuildOptions options) => ReadSettings(options, out _);

    private static SettingsReading ReadSettings(BuildOptions options, out string text)
    {
        var file = options.SettingsFile;
        SourceFile.Problem? problem = null;
        text = SourceFile.IsThere(file) && SourceFile.Read(file, FileKind.Rules, [options.Input], out problem) is { } bytes
            ? SourceText.Of(bytes)
            : "";
        var reading = SettingsReader.Read(options.Shown(file), text);
        if (problem is not null)
            reading = reading with { Diagnostics = [new(options.Shown(file), 1, 1, Severity.Error, problem.What, problem.Cure)] };
        return options.Url is { } url ? reading with { Settings = reading.Settings with { Url = url } } : reading;
    }
}
