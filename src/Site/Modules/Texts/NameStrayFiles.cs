using Articles;
using Articles.Editing;
using Site.Building;
using Site.Commands;
using Site.Files;
using Statiq.Common;

namespace Site.Modules.Texts;

/// <summary>Says which files that somebody put among the texts or beside the settings are no part of the site, so that none is missed in silence.</summary>
internal sealed class NameStrayFiles(Run run) : SyncModule
{
    private static readonly string[] Settings = ["settings.yml", "tags.yml", InputFingerprint.TagLockName];

    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var used = run.Attachments.Values.ToHashSet(StringComparer.Ordinal);
        run.Report(run.BesideTexts.Where(file => !used.Contains(file)).Select(AmongTexts));
        run.Report(BesideSettings());
        return context.Inputs;
    }

    private Diagnostic AmongTexts(string file)
    {
        var shown = run.Shown(file);
        if (TextFile.IsSidecar(file))
            return new(shown, 1, 1, Severity.Warning, "a sidecar is not read among the texts", $"move it to {run.Shown(Path.Combine(run.Options.Input, "articles"))}/");
        if (TextFile.IsPicture(file))
            return new(shown, 1, 1, Severity.Note, "it belongs to no text, so it is not published", "name it as the picture of a text, or link to it in a Markdown text");
        return new(shown, 1, 1, Severity.Warning, "by its name this is no plain text, so it is not published", "save it as plain text with the ending .txt, or link to it in a Markdown text");
    }

    private IEnumerable<Diagnostic> BesideSettings() =>
        from file in Directory.Exists(run.Options.Input) ? Directory.EnumerateFiles(run.Options.Input) : []
        let name = Path.GetFileName(file)
        where TextFile.IsSidecar(file) && !Settings.Contains(name, StringComparer.Ordinal) && !ScratchFile.Is(file)
        select new Diagnostic(
            run.Shown(file), 1, 1, Severity.Warning, "no build reads this file",
            NearestKey.Find(name, Settings) is { } nearest ? $"did you mean '{nearest}'?" : $"those that are read here are {string.Join(", ", Settings)}");
}
