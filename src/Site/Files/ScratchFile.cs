namespace Site.Files;

/// <summary>Files that editors and desktops leave beside those that people made: no part of a site, wherever they lie.</summary>
internal static class ScratchFile
{
    // Emacs' lock, a link that leads nowhere, and what macOS notes on a disk of another system: with the ending of the file that they
    // belong to.
    private static readonly string[] Prefixes = [".#", "._"];
    private static readonly string[] Ends = ["~", ".swp", ".swo", ".swx", ".kate-swp", ".part", ".crdownload", "___jb_tmp___",
        "___jb_old___"];
    private static readonly string[] Begins = [".~lock.", "~$", ".goutputstream-", .. Prefixes];

    // vim makes a file of that name to see whether it may write to the folder.
    private static readonly string[] Names = ["4913", ".DS_Store", "Thumbs.db", "desktop.ini"];

    /// <summary>True for those that have the ending of the file that they belong to, so that a pattern for the ending takes them.</summary>
    public static bool HasEndingOfAnother(string path)
    {
        var name = Path.GetFileName(path);
        return Prefixes.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal));
    }

    public static bool Is(string path)
    {
        var name = Path.GetFileName(path);
        return Names.Contains(name, StringComparer.Ordinal)
            || name is ['#', .., '#']
            || Ends.Any(end => name.EndsWith(end, StringComparison.Ordinal))
            || Begins.Any(begin => name.StartsWith(begin, StringComparison.Ordinal));
    }
}
