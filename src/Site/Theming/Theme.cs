using System.Collections.Immutable;
using System.Text;
using Articles;
using Articles.Decoding;
using Scriban;
using Scriban.Parsing;
using Site.Files;
using Site.Publishing;

namespace Site.Theming;

/// <summary>The look of the site: templates, assets and interface texts from one or more folders, nearest first.</summary>
internal sealed class Theme
{
    private readonly Dictionary<string, Template> _templates = new(StringComparer.Ordinal);

    private Theme(ImmutableArray<string> folders, Translations translations, UInt128 fingerprint) =>
        (Folders, Translations, Fingerprint) = (folders, translations, fingerprint);

    /// <summary>Absolute, nearest first; its files lie in them.</summary>
    public ImmutableArray<string> Folders { get; }

    public Translations Translations { get; }

    /// <summary>Of all templates and interface texts, by name and content.</summary>
    public UInt128 Fingerprint { get; }

    /// <summary>Every asset by its path below <c>assets/</c>, and the file that gives it.</summary>
    public SortedDictionary<string, string> Assets { get; } = new(StringComparer.Ordinal);

    /// <summary>Files that are published under their own names, by path below the site's root.</summary>
    public SortedDictionary<string, string> StaticFiles { get; } = new(StringComparer.Ordinal);

    /// <summary>The parsed template with this name below <c>templates/</c>; null where no folder has it.</summary>
    public Template? Find(string name) => _templates.GetValueOrDefault(name);

    /// <summary>Reads and parses all of it; what is wrong is reported, each fault with its place.</summary>
    /// <param name="folders">Absolute, nearest first.</param>
    /// <param name="language">The interface's language.</param>
    /// <param name="shown">From an absolute path to the name people know the file by.</param>
    /// <param name="report">Takes each diagnostic.</param>
    public static Theme Load(ImmutableArray<string> folders, string language, Func<string, string> shown, Action<Diagnostic> report)
    {
        var missing = folders.Where(f => !Directory.Exists(f)).ToList();
        foreach (var folder in missing)
            report(new(shown(folder), 1, 1, Severity.Error, "no such theme folder", "set 'theme' in settings.yml or pass --theme"));

        var (texts, templates) = (Read("i18n"), Read("templates"));
        var fingerprint = FingerprintOf(texts.Concat(templates).Select(file => (file.Key, file.Value.Text)));

        // What a folder that is not there does not have is no news.
        var isWhole = missing.Count == 0 && !folders.IsEmpty;
        var theme = new Theme(folders, Translations.Load(texts, language, isWhole ? report : _ => { }), fingerprint);
        foreach (var (name, file) in Layer(folders, "assets"))
        {
            if (May(SourceFile.Refusal(file, FileKind.Attachment, folders), file))
                theme.Assets[name] = file;
        }

        foreach (var (name, file) in Layer(folders, "static"))
            theme.StaticFiles[name] = file;

        var parsed = templates.AsParallel().AsOrdered()
            .Select(entry => (entry.Key, Template: Template.Parse(entry.Value.Text, entry.Value.Shown)));
        foreach (var (name, template) in parsed)
        {
            theme._templates[name] = template;
            foreach (var message in template.Messages.Where(m => m.Type == ParserMessageType.Error))
                report(message.ToDiagnostic());
        }

        return theme;

        SortedDictionary<string, ThemeText> Read(string subfolder)
        {
            var found = new SortedDictionary<string, ThemeText>(StringComparer.Ordinal);
            foreach (var (name, file) in Layer(folders, subfolder))
            {
                var bytes = SourceFile.Read(file, FileKind.Template, folders, out var problem);
                if (!May(problem, file))
                    continue;
                var text = SourceText.Of(bytes);
                found[name] = new(shown(file), text);
                if (MergeConflict.Find(shown(file), text) is { } conflict)
                    report(conflict);
            }

            return found;
        }

        bool May(SourceFile.Problem? problem, string file)
        {
            if (problem is not null)
                report(new(shown(file), 1, 1, Severity.Error, problem.What, problem.Cure));
            return problem is null;
        }
    }

    private static UInt128 FingerprintOf(IEnumerable<(string Name, string Text)> files) =>
        FileRecord.HashOf(Encoding.UTF8.GetBytes(string.Concat(files.Select(file => $"\n{file.Name} {file.Text.Length}\n{file.Text}"))));

    /// <summary>The files below one subfolder of all theme folders: of files with one name, the nearest.</summary>
    private static SortedDictionary<string, string> Layer(ImmutableArray<string> folders, string subfolder)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var folder in folders.Reverse())
        {
            var top = Path.Combine(folder, subfolder);
            foreach (var file in SourceFile.Below(top, folders).Where(file => !ScratchFile.Is(file)))
                files[Path.GetRelativePath(top, file).Replace('\\', '/')] = file;
        }

        return files;
    }
}
