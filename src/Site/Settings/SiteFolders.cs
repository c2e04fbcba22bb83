using System.Collections.Immutable;
using Articles;
using Site.Files;

namespace Site.Settings;

/// <summary>
/// Where a site may be read from. What the operator names may be any folder; what lies in the site under its usual name, or is named by its
/// settings, is in the site when links are followed.
/// </summary>
internal static class SiteFolders
{
    /// <summary>The folders of texts and settings that must not be entered, and why.</summary>
    public static ImmutableArray<Diagnostic> Refused(BuildOptions options) =>
    [
        .. options.Seeds.Append(options.Input).Distinct(StringComparer.Ordinal)
            .Where(folder => !options.Named.Contains(folder) && !IsInSite(options, folder))
            .Select(folder => new Diagnostic(options.Shown(folder), 1, 1, Severity.Error, "it is a link to a folder outside the site",
                $"copy the folder itself, or name it with {(folder == options.Input ? "--input" : "--seeds")}")),
    ];

    /// <summary>The theme folders that may be entered, absolute, nearest first; they need not exist.</summary>
    public static ImmutableArray<string> Themes(BuildOptions options, SiteSettings settings) =>
        options.Theme.IsEmpty ? [.. settings.Theme.Select(name => ThemeAt(options, name)).OfType<string>()] : options.Theme;

    /// <summary>The themes of the settings that must not be entered, as they are written there.</summary>
    public static IEnumerable<string> RefusedThemes(BuildOptions options, SiteSettings settings) =>
        options.Theme.IsEmpty ? settings.Theme.Where(name => ThemeAt(options, name) is null) : [];

    /// <summary>True for a path that lies in the site when links are followed.</summary>
    public static bool IsInSite(BuildOptions options, string path)
    {
        try
        {
            return RealPath.IsBelow(path, options.Root);
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static string? ThemeAt(BuildOptions options, string name) =>
        SourceFile.At(options.Root, name) is { } folder && IsInSite(options, folder) ? Path.TrimEndingDirectorySeparator(folder) : null;
}
