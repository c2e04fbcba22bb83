using System.Collections.Immutable;
using Articles;
using Site.Files;
using Site.Settings;
using Site.Theming;

namespace Site.Context;

/// <summary>
/// What does not change while a site is built, and where all that there is to say of it is said. Anyone may take it; what a build makes is
/// handed on in documents and return values, and never left here.
/// </summary>
internal sealed class SiteContext(BuildOptions options, SiteSettings settings, Theme theme)
{
    private readonly DiagnosticList _said = new();
    private readonly Lazy<ImmutableSortedDictionary<string, Asset>> _assets = new(() => Asset.AllOf(theme, keepsNames: options.IsPreview));

    public BuildOptions Options => options;

    public SiteSettings Settings => settings;

    /// <summary>The settings' file as it was read; empty where there is none.</summary>
    public string SettingsText { get; init; } = "";

    public Theme Theme => theme;

    /// <summary>The theme's assets by name; read when they are asked for first.</summary>
    public ImmutableSortedDictionary<string, Asset> Assets => _assets.Value;

    public Urls Urls { get; } = new(settings.Url);

    /// <summary>Whoever takes long asks it now and then; the engine's own token knows of Ctrl+C alone.</summary>
    public CancellationToken Cancel { get; init; }

    /// <summary>Everything said so far, in the order in which it is shown.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _said.Sorted();

    public bool HasErrors => _said.HasErrors;

    public void Report(Diagnostic diagnostic) => _said.Add(diagnostic);

    public void Report(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            Report(diagnostic);
    }

    /// <summary>An interface text that the theme must have; the key itself, with an error, where it has not.</summary>
    public string Say(string key, params object?[] arguments)
    {
        if (theme.Translations.Find(key, arguments) is { } text)
            return text;

        Report(new Diagnostic($"theme/i18n/{theme.Translations.Language}.yml", 1, 1, Severity.Error, $"no text '{key}'", "add it"));
        return key;
    }

    /// <summary>What an editor wrote beside the texts; null where it must not be read, and then that was reported.</summary>
    public byte[]? ReadWhole(string path, params ImmutableArray<string> folders) =>
        Reported(path, SourceFile.Read(path, folders, out var problem), problem);

    /// <summary>A publisher's file that is published as it is; null where it must not be read, and then that was reported.</summary>
    public FileStream? Open(string path, params ImmutableArray<string> folders) =>
        Reported(path, SourceFile.Open(path, folders, out var problem), problem);

    private T? Reported<T>(string path, T? read, SourceFile.Problem? problem)
        where T : class
    {
        if (problem is not null)
            Report(new Diagnostic(Shown(path), 1, 1, Severity.Error, problem.What, problem.Cure));
        return read;
    }

    /// <summary>A file's name as people know it: relative to the root where it lies below it.</summary>
    public string Shown(string path) => options.Shown(path);
}
