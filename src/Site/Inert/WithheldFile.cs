using Site.Files;
using Site.Publishing;
using Site.Settings;

namespace Site.Inert;

/// <summary>
/// Knows files that no text may bring along, although they lie in the folders of the site: hidden ones, those of the repository, and what
/// builds write.
/// </summary>
internal static class WithheldFile
{
    /// <summary>Why a file is not published, by its own name and by that of the file that a link of that name leads to; null for one that
    /// may be.</summary>
    /// <param name="options">Of the build.</param>
    /// <param name="path">Absolute; it need not be there.</param>
    /// <exception cref="IOException">Links lead round in a circle.</exception>
    public static SourceFile.Problem? Find(BuildOptions options, string path)
    {
        var real = RealPath.Of(path);
        foreach (var folder in options.Seeds.Append(options.Input))
        {
            var parts = PartsBelow(folder, path).Concat(PartsBelow(RealPath.Of(folder), real)).ToList();
            if (parts.Contains(".git"))
                return new("it belongs to the repository", "copy the file itself beside the text");
            if (parts.Exists(part => part.StartsWith('.')))
                return new("it is hidden: a name in its path begins with a dot", "give it another name");
        }

        return WrittenFolders(options).Any(folder => RealPath.Contains(RealPath.Of(folder), real))
            ? new("it lies in a folder that builds write to", "copy it beside the text")
            : null;
    }

    private static string[] PartsBelow(string folder, string path) =>
        RealPath.Contains(folder, path) ? Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar) : [];

    private static string[] WrittenFolders(BuildOptions options)
    {
        try
        {
            var folder = BuildFolder.Beside(options.Output);
            return [folder.Output, folder.Root];
        }
        catch (PublishException)
        {
            // It cannot be written to, which is said where it is tried.
            return [];
        }
    }
}
