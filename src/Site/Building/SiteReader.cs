using System.Collections.Immutable;
using Articles;
using Articles.Decoding;
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
        var folders = options.Theme.IsEmpty ? ThemeOf(options, settings, said) : options.Theme;
        var theme = Theme.Load(folders, settings.Language, options.Shown, said.Add);
        foreach (var folder in options.Seeds.Where(f => !Directory.Exists(f)))
            said.Add(new(options.Shown(folder), 1, 1, Severity.Error, "no such folder of texts",
                "make it and put a text into it, or pass --seeds"));

        var published = LockSource.Read(options, settings, said.Add);
        settings = LockSource.WithDomain(settings, published, options.Shown(options.SettingsFile), said.Add);
        var site = new SiteContext(options, settings, theme) { SettingsText = text, Published = published, Cancel = cancellation };
        site.Report(said);
        return site;
    }

    // Whoever writes the settings is not whoever runs the program: what they name lies in the site.
    private static ImmutableArray<string> ThemeOf(BuildOptions options, SiteSettings settings, List<Diagnostic> said)
    {
        var named = settings.Theme.ToLookup(f => SourceFile.At(options.Root, f) is { } folder && RealPath.IsBelow(folder, options.Root));
        said.AddRange(named[false].Select(f => new Diagnostic(options.Shown(options.SettingsFile), 1, 1, Severity.Error,
            $"the theme folder '{f.Replace("\0", "\\0", StringComparison.Ordinal)}' lies outside the site",
                "move it into the site, or pass --theme")));
        return [.. named[true].Select(f => Path.Combine(options.Root, f))];
    }

    /// <summary>The settings alone, with what the command line has in their place.</summary>
    public static SettingsReading ReadSettings(BuildOptions options) => ReadSettings(options, out _);

    private static SettingsReading ReadSettings(BuildOptions options, out string text)
    {
        var file = options.SettingsFile;
        SourceFile.Problem? problem = null;
        text = File.Exists(file) && SourceFile.Read(file, [options.Input], out problem) is { } bytes ? SourceText.Of(bytes) : "";
        var reading = SettingsReader.Read(options.Shown(file), text);
        if (problem is not null)
            reading = reading with { Diagnostics = [new(options.Shown(file), 1, 1, Severity.Error, problem.What, problem.Cure)] };
        return options.Url is { } url ? reading with { Settings = reading.Settings with { Url = url } } : reading;
    }
}
