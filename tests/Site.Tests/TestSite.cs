using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Site.Commands;

namespace Site.Tests;

/// <summary>A whole site in one string (<c>-- seeds/a.txt --</c> before each file), in a temporary folder, built with the real theme.</summary>
public sealed class TestSite : IDisposable
{
    private TestSite() => Directory.CreateDirectory(Root);

    public string Root { get; } = Path.Combine(Path.GetTempPath(), "site-" + Guid.NewGuid().ToString("N"));

    public string Output => Path.Combine(Root, "output");

    /// <summary>The texts must be dated, or their file times would make two runs differ: a text without front matter gets a sidecar.</summary>
    public static TestSite From(string files)
    {
        var site = new TestSite();
        string? path = null;
        var lines = new List<string>();
        foreach (var line in files.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith("-- ", StringComparison.Ordinal) && line.EndsWith(" --", StringComparison.Ordinal))
            {
                Flush();
                path = line[3..^3];
                continue;
            }

            lines.Add(line);
        }

        Flush();
        return site;

        void Flush()
        {
            if (path is not null)
                site.Write(path, string.Join('\n', lines));
            lines.Clear();
        }
    }

    /// <summary>The seeds, input and theme that the repository ships.</summary>
    public static TestSite Shipped()
    {
        var site = new TestSite();
        foreach (var folder in new[] { "seeds", "input" })
            Repository.Copy(folder, Path.Combine(site.Root, folder));
        return site;
    }

    public string PathOf(string path) => Path.Combine(Root, path);

    public TestSite Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
        return this;
    }

    /// <summary>Copies the repository's theme into the site, for a test that changes it.</summary>
    public TestSite WithOwnTheme()
    {
        Repository.Copy("theme", PathOf("theme"));
        return this;
    }

    public Task<TestRun> BuildAsync(params string[] arguments) => RunAsync(["build", .. arguments]);

    public async Task<TestRun> RunAsync(params string[] arguments)
    {
        string[] theme = Directory.Exists(PathOf("theme")) ? [] : ["--theme", Repository.PathOf("theme")];
        using var output = new StringWriter();
        using var error = new StringWriter();
        var status = await CommandLine.RunAsync([.. arguments, "--root", Root, "--input", PathOf("input"),
            .. arguments.Contains("--seeds") ? Array.Empty<string>() : ["--seeds", PathOf("seeds")],
            .. arguments.Contains("--output") ? Array.Empty<string>() : ["--output", Output], .. theme], output, error);
        return new(status, output.ToString(), error.ToString());
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Output, path));

    public IHtmlDocument Page(string path) => new HtmlParser().ParseDocument(Read(path + "index.html"));

    /// <summary>Every published file and its bytes' fingerprint, sorted.</summary>
    public IReadOnlyDictionary<string, string> Published() => Tree(Output);

    public static IReadOnlyDictionary<string, string> Tree(string folder) => !Directory.Exists(folder)
        ? new SortedDictionary<string, string>()
        : new SortedDictionary<string, string>(
            Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(
                file => Path.GetRelativePath(folder, file),
                file => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))),
            StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}

/// <summary>How a command ended and what it said.</summary>
public sealed record TestRun(int Status, string Output, string Error);
