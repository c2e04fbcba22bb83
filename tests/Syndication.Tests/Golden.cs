using System.Runtime.CompilerServices;

namespace Tests;

/// <summary>Compares with a file under testdata; UPDATE_EXPECTED=1 rewrites it, to be read critically then.</summary>
internal static class Golden
{
    private static readonly bool IsUpdating = Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1";

    public static string Folder { get; } = Path.Combine(IsUpdating ? SourceFolder() : AppContext.BaseDirectory, "testdata");

    public static void ShouldMatch(string path, string actual)
    {
        var expected = Path.Combine(Folder, path + ".expected");
        if (IsUpdating)
            File.WriteAllText(expected, actual + "\n");

        actual.ShouldBe(File.ReadAllText(expected).TrimEnd('\n'), path);
    }

    private static string SourceFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
