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

        var (texts, templates) = (Allowed("i18n"), Allowed("templates"));
        var sources = templates.ToDictionary(file => file.Key, file => SourceText.Of(File.ReadAllBytes(file.Value)));
        foreach (var conflict in templates.Select(file => MergeConflict.Find(shown(file.Value), sources[file.Key])).OfType<Diagnostic>())
            report(conflict);
        var fingerprint = FingerprintOf([.. texts.Select(file => (file.Key, File.ReadAllText(file.Value))),
            .. sources.Select(file => (file.Key, file.Value))]);

        // What a folder that is not there does not have is no news.
        var theme = new Theme(folders, Translations.Load(texts, language, shown, missing.Count == 0 ? report : _ => { }), fingerprint);
        foreach (var (name, file) in Allowed("assets"))
            theme.Assets[name] = file;
        foreach (var (name, file) in Layer(folders, "static"))
            theme.StaticFiles[name] = file;

        var parsed = templates.AsParallel().AsOrdered()
            .Select(entry => (entry.Key, Template: Template.Parse(sources[entry.Key], shown(entry.Value))));
        foreach (var (name, template) in parsed)
        {
            theme._templates[name] = template;
            foreach (var message in template.Messages.Where(m => m.Type == ParserMessageType.Error))
                report(message.ToDiagnostic());
        }

        return theme;

        SortedDictionary<string, string> Allowed(string subfolder)
        {
            var files = Layer(folders, subfolder);
            foreach (var (name, file) in files.ToList())
            {
                if (SourceFile.Refusal(file, folders) is not { } problem)
                    continue;
                report(new(shown(file), 1, 1, Severity.Error, problem.What, problem.Cure));
                files.Remove(name);
            }

            return files;
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
            foreach (var file in SourceFile.Below(top, folder).Where(file => !ScratchFile.Is(file)))
                files[Path.GetRelativePath(top, file).Replace('\\', '/')] = file;
        }

        return files;
    }
}
