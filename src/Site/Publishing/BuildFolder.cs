using System.Globalization;

namespace Site.Publishing;

/// <summary>The published tree and, beside it on the same file system, the folder of what a build needs to know and to prepare.</summary>
internal sealed record BuildFolder
{
    private BuildFolder(string output)
    {
        Output = output;
        Root = Path.Join(Path.GetDirectoryName(output), $".{Path.GetFileName(output)}.build");
    }

    /// <summary>The published tree; absolute, no link.</summary>
    public string Output { get; }

    public string Root { get; }

    public string Lock => Path.Join(Root, "lock");

    /// <summary>What the last build published.</summary>
    public string Manifest => Path.Join(Root, "manifest");

    /// <summary>What was read from the texts' history, so that the next build asks for new commits only.</summary>
    public string History => Path.Join(Root, "history");

    /// <summary>What readers got from the last build: ids, dates and addresses.</summary>
    public string Readers => Path.Join(Root, "readers.json");

    /// <summary>Every address and date that was published: a copy of what the repository is to have.</summary>
    public string Addresses => Path.Join(Root, "published.lock.yml");

    /// <summary>Lines for the configuration of nginx that answer with 301 and 410 what pages can only say in words.</summary>
    public string NginxRules => Path.Join(Root, "redirects.nginx");

    /// <summary>The same for Caddy.</summary>
    public string CaddyRules => Path.Join(Root, "redirects.caddy");

    /// <summary>What each file of the last build was made of, so that it need not be made again.</summary>
    public string Memo => Path.Join(Root, "memo");

    /// <summary>What was found out of texts, so that it need not be found out again.</summary>
    public string Facts => Path.Join(Root, "facts");

    /// <summary>What the last build was made of, so that the same need not be built again.</summary>
    public string LastBuild => Path.Join(Root, "last.json");

    /// <summary>Which addresses of other sites answered well, so that they are not asked again for a while.</summary>
    public string Links => Path.Join(Root, "links.json");

    /// <summary>What was handed over to each remote.</summary>
    public string Remotes => Path.Join(Root, "remotes");

    /// <summary>What the manifest becomes when the journal is done.</summary>
    public string NextManifest => Path.Join(Root, "manifest.next");

    /// <summary>Present while the published tree is being changed: what to do, and to finish after a kill.</summary>
    public string Journal => Path.Join(Root, "journal");

    /// <summary>The journal under its other name: what to take back.</summary>
    public string UndoJournal => Path.Join(Root, "journal.undo");

    /// <summary>New files under their published paths, so that a new folder is published by moving it.</summary>
    public string Stage => Path.Join(Root, "stage");

    /// <summary>Files that change places with published ones, by number; afterwards the old ones.</summary>
    public string Swaps => Path.Join(Root, "swaps");

    /// <summary>Files that were removed, by their line in the journal.</summary>
    public string Removed => Path.Join(Root, "removed");

    /// <summary>Files of the published tree that were replaced when it was not known any more who had written them.</summary>
    public string Kept => Path.Join(Root, "kept");

    /// <summary>Every file that a build reads here.</summary>
    public IEnumerable<string> Files =>
    [
        Lock, Manifest, History, Readers, Addresses, NginxRules, CaddyRules, Facts, Memo, LastBuild, Links, NextManifest, Journal,
        UndoJournal,
    ];

    /// <summary>Every folder that a build uses here.</summary>
    public IEnumerable<string> Folders => [Remotes, Stage, Swaps, Removed, Kept];

    /// <exception cref="PublishException">The path cannot be that of a published tree.</exception>
    public static BuildFolder Beside(string outputPath)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(outputPath));
        if (new DirectoryInfo(path) is { LinkTarget: not null } link && link.ResolveLinkTarget(returnFinalTarget: true) is { } target)
            path = Path.TrimEndingDirectorySeparator(target.FullName);
        if (Path.GetFileName(path).Length == 0)
            throw new PublishException(outputPath, "the output is a whole file system", "name a folder in it");
        if (File.Exists(path))
            throw new PublishException(outputPath, "the output is a file", "name a folder");
        return new(path);
    }

    public string Published(string path) => path.Length == 0 ? Output : Path.Join(Output, path);

    public string Staged(string path) => path.Length == 0 ? Stage : Path.Join(Stage, path);

    public string SwapAt(int number) => Path.Join(Swaps, number.ToString(CultureInfo.InvariantCulture));

    public string RemovedAt(int line) => Path.Join(Removed, line.ToString(CultureInfo.InvariantCulture));
}
