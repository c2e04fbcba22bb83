using System.Diagnostics;
using Site.Commands;
using Site.Tests.History;
using Site.Tests.Publishing;

namespace Site.Tests.Pushing;

/// <summary>A publisher's clone, the bare repository that it is pushed to, with the real hook, and the folder that a web server would serve.</summary>
internal sealed class PushedSite : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public PushedSite(params string[] options)
    {
        Repository.Copy("theme", Clone.At("theme"));
        Clone.Write("input/settings.yml", "url: https://example.org/krant/\nidentity_domain: example.org\nminimum_articles_per_tag: 1\n");
        Clone.Write("seeds/een.txt", Text("De brug gaat dicht", "Maas"));
        Clone.Commit(1);
        using var said = new StringWriter();
        CommandLine.RunAsync(["install-hook", Bare, "--to", Live, .. options], said, said).GetAwaiter().GetResult().ShouldBe(0, said.ToString());
        TestRepository.Run(Bare, null, null, "config", "receive.autogc", "false");

        // A program that another test is just starting has what this process wrote open, too, until it runs, and nobody can run it meanwhile.
        foreach (var hook in Directory.GetFiles(Path.Join(Bare, "hooks"), "*-receive"))
            Tools.Run("sh", "-c", "cp -p \"$0\" \"$0.copy\" && mv \"$0.copy\" \"$0\"", hook).Status.ShouldBe(0);
    }

    public TestRepository Clone { get; } = new();

    public string Bare => _folder.At("site.git");

    public string Live => _folder.At("live");

    public static string Text(string headline, string tag) => $"---\ntitle: {headline}\ntags: [{tag}]\n---\n{headline}, zegt de gemeente, en dat blijft zo.\n";

    /// <summary>What the one who pushes gets to read, and whether git took it.</summary>
    public (int Status, string Said) Push(string reference = "main", params string[] options)
    {
        using var process = StartPush(Clone.Root, reference, options);
        return End(process);
    }

    public Process StartPush(string clone, string reference, params string[] options)
    {
        var start = new ProcessStartInfo("git", ["-c", "protocol.file.allow=always", "push", .. options, Bare, reference])
        {
            WorkingDirectory = clone,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        start.Environment["GIT_CONFIG_SYSTEM"] = "/dev/null";
        return Process.Start(start)!;
    }

    public static (int Status, string Said) End(Process process)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.GetAwaiter().GetResult() + error);
    }

    /// <summary>Reads what a push is told until it is told to wait for another.</summary>
    public static void ReadUntilWaiting(Process push)
    {
        while (push.StandardError.ReadLine() is { } line)
            if (line.StartsWith("remote: site: another push is being published; waiting for it", StringComparison.Ordinal))
                return;
        throw new ShouldAssertException("it does not wait");
    }

    public string CloneAgain(string name, params string[] options)
    {
        TestRepository.Run(_folder.Path, null, null, ["clone", "-q", .. options, "file://" + Bare, name]);
        return _folder.At(name);
    }

    public bool IsLive(string path) => File.Exists(Path.Join(Live, "current", path));

    public string Read(string path) => File.ReadAllText(Path.Join(Live, "current", path));

    public IReadOnlyDictionary<string, string> Tree() => TestSite.Tree(Path.Join(Live, "current"));

    public void Dispose()
    {
        Clone.Dispose();
        _folder.Dispose();
    }
}
