using Articles;
using Statiq.Common;

namespace Site.Modules;

/// <summary>Puts what editors said in the place of what was derived: the text's own front matter before its sidecar.</summary>
internal sealed class ApplyOverrides(Run run) : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var sidecars = ReadSidecars();
        var named = context.Inputs.Select(d => d.Source.FileNameWithoutExtension.FullPath).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, sidecar) in sidecars.Where(s => !named.Contains(s.Key)))
            run.Report(new Diagnostic(sidecar.Path, 1, 1, Severity.Warning, $"there is no text '{name}'", "name the sidecar like its text, or remove it"));

        return context.Inputs.Select(document =>
        {
            var article = document.GetArticle();
            if (sidecars.TryGetValue(document.Source.FileNameWithoutExtension.FullPath, out var sidecar))
                article = sidecar.Override.ApplyTo(article, run.Settings.TimeZone);
            if (article.FrontMatter is { } frontMatter)
                article = frontMatter.ApplyTo(article, run.Settings.TimeZone);
            return document.WithArticle(article);
        }).Where(document => !document.GetArticle().IsDraft).ToArray();
    }

    private Dictionary<string, (string Path, Override Override)> ReadSidecars()
    {
        var folder = Path.Combine(run.Options.Input, "articles");
        var sidecars = new Dictionary<string, (string, Override)>(StringComparer.Ordinal);
        if (!Directory.Exists(folder))
            return sidecars;

        foreach (var file in Directory.EnumerateFiles(folder, "*.yml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var shown = run.Shown(file);
            if (SourceFile.Read(file, [run.Options.Input], out var problem) is not { } bytes)
            {
                run.Report(new Diagnostic(shown, 1, 1, Severity.Error, problem!.What, problem.Cure));
                continue;
            }

            var reading = OverrideReader.Read(shown, System.Text.Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'));
            run.Report(reading.Diagnostics);
            sidecars[Path.GetFileNameWithoutExtension(file)] = (shown, reading.Override);
        }

        return sidecars;
    }
}
