using System.Diagnostics;
using System.Text;
using Site.Tests.Publishing;

namespace Site.Tests.History;

/// <summary>A real git repository in a temporary folder, with a clock that the test sets and no settings but its own.</summary>
internal sealed class TestRepository : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public TestRepository(string name = "site")
    {
        Root = _folder.At(name);
        Directory.CreateDirectory(Root);
        Git("init", "-q", "-b", "main");
    }

    public string Root { get; }

    /// <summary>A folder beside the repository.</summary>
    public string Beside(string name) => _folder.At(name);

    public string At(string path) => Path.Join(Root, path);

    public void Dispose() => _folder.Dispose();

    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllBytes(At(path), bytes);
    }

    /// <summary>Commits all there is, on a day of March 2022.</summary>
    public void Commit(int day, string? committedAt = null)
    {
        Git("add", "-A");
        Run(Root, Day(day), committedAt, "commit", "-q", "--allow-empty", "-m", $"day {day}");
    }

    public string Git(params string[] arguments) => Run(Root, null, null, arguments);

    public static string Day(int day) => $"2022-03-{day:00}T12:00:00+01:00";

    public static string Run(string folder, string? authoredAt, string? committedAt, params string[] arguments)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        string[] identity = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgSign=false", "-c", "protocol.file.allow=always", "-c", "gc.auto=0", "-c", "maintenance.auto=false"];
        foreach (var argument in identity.Concat(arguments)) start.ArgumentList.Add(argument);
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("GIT_", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        start.Environment["GIT_CONFIG_SYSTEM"] = "/dev/null";
        if (authoredAt is not null) start.Environment["GIT_AUTHOR_DATE"] = authoredAt;
        if ((committedAt ?? authoredAt) is { } date) start.Environment["GIT_COMMITTER_DATE"] = date;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, $"git {string.Join(' ', arguments)}: {output}{error.Result}");
        return output;
    }
}
