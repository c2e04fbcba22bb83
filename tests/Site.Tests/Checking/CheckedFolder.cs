using Site.Tests.Publishing;

namespace Site.Tests.Checking;

/// <summary>A published tree that somebody made, and what <c>site check</c> says of it.</summary>
internal sealed class CheckedFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public string Path => _folder.Path;

    /// <summary>A page with a title and a description, and something in its body.</summary>
    public static string Page(string body, string head = "") => $"<!doctype html>\n<title>T</title><meta name=description content=x>{head}\n{body}\n";

    public string At(string path) => _folder.At(path);

    public CheckedFolder Write(string path, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(_folder.At(path))!);
        File.WriteAllText(_folder.At(path), text);
        return this;
    }

    /// <summary>What was found, by paths below the folder.</summary>
    public async Task<string> FindAsync(params string[] arguments) => (await RunAsync(["--url", "https://example.org/krant/", .. arguments])).Error;

    public async Task<TestRun> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var status = await Site.Commands.CommandLine.RunAsync(["check", Path, .. arguments], output, error);
        return new(status, Short(output), Short(error));
    }

    public void Dispose() => _folder.Dispose();

    private string Short(StringWriter said) => said.ToString().Replace(Path + "/", "", StringComparison.Ordinal).Replace(Path, ".", StringComparison.Ordinal);
}
