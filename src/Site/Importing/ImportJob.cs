using Site.Importing.Sources;
using Site.Settings;

namespace Site.Importing;

/// <summary>One import: from where to where, and what was done so far.</summary>
internal sealed class ImportJob
{
    private readonly BuildOptions _options;
    private readonly Dictionary<(Written What, bool IsText), int> _counts = [];

    /// <param name="options">The site.</param>
    /// <param name="home">Its address.</param>
    /// <param name="source">What is imported.</param>
    /// <param name="remote">Fetches pictures; null to leave them where they are.</param>
    /// <exception cref="ImportFault">The source cannot be read.</exception>
    public ImportJob(BuildOptions options, Uri home, IImportSource source, RemoteFiles? remote)
    {
        (_options, Source, Remote) = (options, source, remote);
        Record = ImportRecord.Read(options);
        Writer = new(options, Record, Notes);
        Files = new(source.FileFolders);
        Plan = ImportPlan.Of(options, home, source, Record, Writer, Notes);
    }

    public IImportSource Source { get; }

    public ImportNotes Notes { get; } = new();

    public ImportRecord Record { get; }

    public ImportedFileWriter Writer { get; }

    public ExportedFiles Files { get; }

    public ImportPlan Plan { get; }

    public RemoteFiles? Remote { get; }

    public PermalinkFinder Permalinks { get; } = new();

    public string Input => _options.Input;

    public string Shown(string path) => _options.Shown(path);

    public void Count(Written what, bool isText) => _counts[(what, isText)] = CountOf(what, isText) + 1;

    public int CountOf(Written what, bool isText) => _counts.GetValueOrDefault((what, isText));

    /// <summary>From one text to the file of another, or from and to pages, as a link is written.</summary>
    public string Between(PlannedText from, PlannedText to)
    {
        var relative = Path.GetRelativePath(Path.GetDirectoryName("/" + from.File)!, "/" + to.File).Replace('\\', '/');
        if (from.IsPage == to.IsPage)
            return relative;

        // Pages and texts do not know each other's files: the one links to where the other was or is.
        if (to.IsPage)
            return Path.ChangeExtension("/" + to.File[(Shown(_options.Input).Length + 1)..], null) + "/";
        return to.Aliases is [var alias, ..] ? UpFrom(from) + alias.TrimStart('/') : relative;
    }

    /// <summary>From a page's folder to the site's root.</summary>
    public string UpFrom(PlannedText page) =>
        string.Concat(Enumerable.Repeat("../", page.File[(Shown(_options.Input).Length + 1)..].Count(c => c == '/')));
}
