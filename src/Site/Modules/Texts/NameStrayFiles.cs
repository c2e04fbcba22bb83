using Articles;
using Articles.Editing;
using Site.Context;
using Site.Files;
using Site.Locking;
using Statiq.Common;

namespace Site.Modules.Texts;

/// <summary>
/// Says which files that somebody put among the texts or beside the settings are no part of the site, so that none is missed in silence.
/// </summary>
internal sealed class NameStrayFiles(SiteContext site) : SyncModule
{
    private static readonly string[] Settings = ["settings.yml", "tags.yml", LockFile.Name];

    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var files = context.Inputs.ToLookup(document => document.ContainsKey(SiteKeys.Stray));
        var used = files[false].Where(document => !document.Source.IsNull).Select(document => document.Source.FullPath)
            .ToHashSet(StringComparer.Ordinal);
        site.Report(files[true].Select(document => document.Source.FullPath).Where(file => !used.Contains(file)).Select(AmongTexts));
        site.Report(BesideSettings());
        return files[false];
    }

    private Diagnostic AmongTexts(string file)
    {
        var shown = site.Shown(file);
        if (TextFile.IsSidecar(file))
            return new(shown, 1, 1, Severity.Warning, "a sidecar is not read among the texts",
                $"move it to {site.Shown(Path.Combine(site.Options.Input, "articles"))}/");
        if (TextFile.IsPicture(file))
            return new(shown, 1, 1, Severity.Note, "it belongs to no text, so it is not published",
                "name it as the picture of a text, or link to it in a Markdown text");
        return new(shown, 1, 1, Severity.Warning, "by its name this is no plain text, so it is not published",
            "save it as plain text with the ending .txt, or link to it in a Markdown text");
    }

    private IEnumerable<Diagnostic> BesideSettings() =>
        from file in Directory.Exists(site.Options.Input) ? Directory.EnumerateFiles(site.Options.Input) : []
        let name = Path.GetFileName(file)
        where TextFile.IsSidecar(file) && !Settings.Contains(name, StringComparer.Ordinal) && name != LockFile.FormerName
        where !ScratchFile.Is(file)
        select new Diagnostic(
            site.Shown(file), 1, 1, Severity.Warning, "no build reads this file",
            NearestKey.Find(name, Settings) is { } nearest
            ? $"did you mean '{nearest}'?"
            : $"those that are read here are {string.Join(", ", Settings)}");
}
