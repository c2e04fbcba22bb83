using System.Diagnostics;
using Site.Tests.History;

namespace Site.Tests.Pushing;

/// <summary>The hook under attack, in real git: the live site is what it was, and the next good push publishes within its usual time.</summary>
[Trait("slow", "push")]
public sealed class AttackedHookTests(ITestOutputHelper log) : IDisposable
{
    private const string Endless = "{{ for a in 1..100000 }}{{ for b in 1..100000 }}{{ a }}{{ end }}{{ end }}";
    private static readonly TimeSpan Slack = TimeSpan.FromSeconds(20);

    private readonly PushedSite _site = new();
    private int _pushes;

    private string Marker => _site.Clone.Beside("pwned");

    private string Secret => _site.Clone.Beside("secret.txt");

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("links", "seeds/x.txt:1:1: error: it is a symbolic link")]
    [InlineData("committed state", "remote: live: ")]
    [InlineData("a repository in the repository", "remote: live: ")]
    [InlineData("an endless template", "theme/templates/article.html:1:")]
    [InlineData("a file of 1 GB", "seeds/nul.txt")]
    [InlineData("a name with line breaks and quotes", @"een\ntwee")]
    public void The_live_site_is_what_it_was_and_the_next_good_push_publishes(string attack, string said)
    {
        File.WriteAllText(Secret, "Nobody may read this.");
        _site.Push().Status.ShouldBe(0);
        var usual = PushGood();
        var (before, good) = (_site.Tree(), _site.Clone.Git("rev-parse", "HEAD").Trim());
        Prepare(attack);
        _site.Clone.Git("add", "-A");
        TestRepository.Run(_site.Clone.Root, TestRepository.Day(2), null, "commit", "-q", "-m", "attack");

        var clock = Stopwatch.StartNew();
        var push = _site.Push();
        log.WriteLine($"{attack}: {clock.Elapsed.TotalSeconds:0.0} s");

        push.Said.ShouldContain(said);
        push.Said.ShouldNotContain("   at ");
        if (attack == "a repository in the repository")
            before.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).Except(_site.Tree().Keys).ShouldBeEmpty("its files are words like any others, and are published as such");
        else
            _site.Tree().ShouldBe(before);
        File.Exists(Marker).ShouldBeFalse(push.Said);
        File.ReadAllText(Path.Join(_site.Bare, "hooks", "post-receive")).ShouldStartWith("#!/bin/sh\n# Written by");
        _site.Clone.Git("reset", "-q", "--hard", good);
        var next = PushGood("--force");
        log.WriteLine($"a good push took {usual.TotalSeconds:0.0} s before and {next.TotalSeconds:0.0} s after it");
        next.ShouldBeLessThan((usual * 3) + Slack);
    }

    private void Prepare(string attack)
    {
        switch (attack)
        {
            case "links":
                File.CreateSymbolicLink(_site.Clone.At("seeds/x.txt"), Secret);
                File.CreateSymbolicLink(_site.Clone.At("seeds/map"), Path.GetDirectoryName(Secret)!);
                break;
            case "committed state":
                foreach (var folder in (string[])[".output.build", "publish/.output.build", "publish", "output"])
                    foreach (var name in (string[])["journal", "undo", "manifest", "lock", "memo"])
                        _site.Clone.Write($"{folder}/{name}", $"drop\t../../../../{Path.GetFileName(Secret)}\nswap\t{Secret}\tseeds/een.txt\n");
                break;
            case "a repository in the repository":
                foreach (var (path, content) in Forged.Repository(Marker))
                    _site.Clone.Write($"seeds/{path}", content);
                break;
            case "an endless template":
                _site.Clone.Write("theme/templates/article.html", Endless);
                break;
            case "a file of 1 GB":
                using (var file = File.Create(_site.Clone.At("seeds/nul.txt")))
                    file.SetLength(1L << 30);
                break;
            case "a name with line breaks and quotes":
                _site.Clone.Write($"seeds/een\ntwee\"'$(touch {Path.GetFileName(Marker)})`.txt", "---\nfout: ja\n---\nDe tunnel gaat open.\n");
                break;
        }
    }

    private TimeSpan PushGood(params string[] options)
    {
        _pushes++;
        _site.Clone.Write($"seeds/goed-{_pushes}.txt", PushedSite.Text($"Goed bericht {_pushes}", "Lek"));
        _site.Clone.Commit(2 + _pushes);
        var clock = Stopwatch.StartNew();
        var (status, said) = _site.Push("main", options);
        status.ShouldBe(0, said);
        _site.IsLive($"goed-bericht-{_pushes}/index.html").ShouldBeTrue(said);
        return clock.Elapsed;
    }
}
