namespace Site.BrowserTests;

/// <summary>The files of this repository, from wherever the tests run.</summary>
internal static class Repository
{
    private static readonly string Root = Find(AppContext.BaseDirectory);

    public static string PathOf(string path) => Path.Join(Root, path);

    public static void Copy(string folder, string target)
    {
        foreach (var file in Directory.EnumerateFiles(PathOf(folder), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Join(target, Path.GetRelativePath(PathOf(folder), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static string Find(string folder) =>
        File.Exists(Path.Join(folder, "Site.sln")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
