using Site.Tests.Feeds;
using Site.Tests.History;

namespace Site.Tests.Locking;

/// <summary>
/// One site through all that editors and programs do to it. After each event the subscribers have exactly what is new as unread, every
/// address there ever was answers or leads on, and every feed there ever was is a feed.
/// </summary>
[Trait("slow", "readers")]
public sealed class EventTests(ITestOutputHelper output) : IDisposable
{
    private const int LastDay = 31;

    private readonly TestRepository _repository = new();
    private readonly HashSet<string> _withdrawn = new(StringComparer.Ordinal);
    private string _url = "https://krant.example/";
    private string _now = "2022-03-31";
    private int _day = 1;

    private string Output => _repository.Beside("state/output");

    public void Dispose() => _repository.Dispose();

    [Fact]
    public async Task Subscribers_get_what_is_new_once_and_lose_nothing()
    {
        Tools.Require("newsboat");
        Assert.SkipUnless(Tools.Run("/usr/bin/python3", "-c", "import feedparser").Status == 0, "python3-feedparser is not installed; tests/run installs it where it may");
        await using var server = await FeedServer.StartAsync(Output);
        using var subscribers = new Subscribers(_repository.Beside("newsboat"), Output, server);
        foreach (var (name, act, unread) in Events())
        {
            act();
            if (Directory.Exists(_repository.At(".git")))
                _repository.Commit(_day = Math.Min(_day + 1, LastDay));
            await BuildAsync(name);
            string.Join(", ", subscribers.Unread().Order(StringComparer.Ordinal)).ShouldBe(string.Join(", ", unread), name);
            (await subscribers.LostAsync(_withdrawn)).ShouldBeEmpty(name);
            output.WriteLine($"{name}: unread {unread.Length}");
        }
    }

    private IEnumerable<(string Name, Action Act, string[] Unread)> Events()
    {
        yield return ("a site begins", Begin, ["Brug", "Dijk", "Sluis", "Tunnel"]);
        yield return ("a text is edited", () => Append("seeds/brug.txt", "En nog een zin."), []);
        yield return ("a headline changes", () => Replace("seeds/brug.txt", "title: Brug", "title: De oude brug"), []);
        yield return ("a slug is given", () => Replace("seeds/dijk.txt", "title: Dijk", "title: Dijk\nslug: de-dijk"), []);
        yield return ("another slug is given", () => Replace("seeds/dijk.txt", "slug: de-dijk", "slug: dijkverzwaring"), []);
        yield return ("the pattern of addresses changes", () => Append("input/settings.yml", "permalink: \"{year}/{slug}/\""), []);
        yield return ("an alias is added", () => _repository.Write("input/articles/tunnel.yml", "aliases: /oud/tunnel.html\n"), []);
        yield return ("a text is added", () => Write("seeds/haven.txt", "Haven", "Maas"), ["Haven"]);
        yield return ("two tags are merged", () => _repository.Write("input/tags.yml", "aliases:\n  Rivieren: [Maas, Waal]\n"), []);
        yield return ("the tag is renamed", () => _repository.Write("input/tags.yml", "aliases:\n  Water: [Maas, Waal, Rivieren]\n"), []);
        yield return ("the tag is parted again", () => _repository.Write("input/tags.yml", "aliases: {}\n"), []);
        yield return ("a tag is banned", () => _repository.Write("input/tags.yml", "never: [Linge]\n"), []);
        yield return ("a draft is pushed", () => Write("seeds/klad.txt", "Klad", "Maas", "draft: true\n"), []);
        yield return ("the draft is let go", () => Replace("seeds/klad.txt", "draft: true\n", ""), ["Klad"]);
        yield return ("an old branch is merged", MergeBranch, ["Gemaal"]);
        yield return ("a text is scheduled", () => Write("seeds/morgen.txt", "Morgen", "Waal", "date: 2022-04-01 08:00\n"), []);
        yield return ("its time has come", () => _now = "2022-04-02", ["Morgen"]);
        yield return ("a text is renamed", () => _repository.Git("mv", "seeds/haven.txt", "seeds/rivierhaven.txt"), []);
        yield return ("a text is renamed and written anew", RenameAndRewrite, []);
        yield return ("a text is deleted", () => Delete("seeds/klad.txt", "2022/klad/"), []);
        yield return ("and restored under another name", () => Restore("seeds/net.txt", "2022/klad/"), []);
        yield return ("a text of an equal headline is added", () => Write("seeds/sluis2.txt", "Sluis", "Waal"), ["Sluis"]);
        yield return ("the older of the two is deleted", () => Delete("seeds/sluis.txt", "2022/sluis/", "sluis/"), []);
        yield return ("and a third one comes", () => Write("seeds/sluis3.txt", "Sluis", "Linge"), ["Sluis"]);
        yield return ("the past is squashed", Squash, []);
        yield return ("and rebased", Rebase, []);
        yield return ("a fresh checkout has no state", () => Directory.Delete(_repository.Beside("state/.output.build"), recursive: true), []);
        yield return ("the site leaves git", () => Directory.Delete(_repository.At(".git"), recursive: true), []);
        yield return ("a text is added without git", () => Write("seeds/veer.txt", "Veer", "Maas"), ["Veer"]);
        yield return ("a text is moved without git", () => File.Move(_repository.At("seeds/veer.txt"), _repository.At("seeds/pont.txt")), []);
        yield return ("the site comes to git again", () => _repository.Git("init", "-q", "-b", "main"), []);
        yield return ("the site moves to another host", () => _url = "https://nieuws.example/krant/", []);
        yield return ("a sidecar gives a headline", () => _repository.Write("input/articles/pont.yml", "title: De pont\n"), []);
        yield return ("the last text with a tag is deleted", () => Delete("seeds/sluis3.txt", "2022/sluis-3/"), []);
    }

    private void Begin()
    {
        _repository.Write("input/settings.yml", "title: Krant\nminimum_articles_per_tag: 1\n");
        Write("seeds/brug.txt", "Brug", "Maas");
        Write("seeds/dijk.txt", "Dijk", "Waal");
        Write("seeds/sluis.txt", "Sluis", "Linge");
        Write("seeds/tunnel.txt", "Tunnel", "Maas");
    }

    private void MergeBranch()
    {
        _repository.Commit(_day);
        _repository.Git("checkout", "-q", "-b", "oud", "HEAD~5");
        Write("seeds/gemaal.txt", "Gemaal", "Linge");
        _repository.Commit(2);
        _repository.Git("checkout", "-q", "main");
        TestRepository.Run(_repository.Root, TestRepository.Day(_day = Math.Min(_day + 1, LastDay)), null, "merge", "-q", "--no-edit", "--no-ff", "oud");
    }

    private void RenameAndRewrite()
    {
        File.Delete(_repository.At("seeds/tunnel.txt"));
        File.Delete(_repository.At("input/articles/tunnel.yml"));
        _repository.Write("seeds/buis.txt", "---\ntitle: Tunnel\ntags: [Maas]\n---\nIn heel andere bewoordingen staat hier nu wat er aan de hand is met de doorgang onder het water.\n");
    }

    private void Squash()
    {
        _repository.Git("checkout", "-q", "--orphan", "plat");
        _repository.Git("add", "-A");
        _repository.Commit(29);
        _repository.Git("branch", "-M", "plat", "main");
    }

    private void Rebase() => TestRepository.Run(_repository.Root, TestRepository.Day(30), TestRepository.Day(30), "commit", "-q", "--amend", "--allow-empty", "--no-edit", "--reset-author");

    private void Delete(string path, params string[] addresses)
    {
        File.Move(_repository.At(path), _repository.Beside("weg.txt"), overwrite: true);
        _withdrawn.UnionWith(addresses);
    }

    private void Restore(string path, string address)
    {
        File.Move(_repository.Beside("weg.txt"), _repository.At(path));
        _withdrawn.Remove(address);
    }

    private void Write(string path, string title, string tag, string more = "") =>
        _repository.Write(path, $"---\ntitle: {title}\n{more}tags: [{tag}]\n---\n{title}: daarover spreekt de gemeente vandaag met iedereen die het wil weten. {path}\n");

    private void Append(string path, string line) => File.AppendAllText(_repository.At(path), line + "\n");

    private void Replace(string path, string old, string next)
    {
        var text = File.ReadAllText(_repository.At(path));
        text.ShouldContain(old);
        _repository.Write(path, text.Replace(old, next, StringComparison.Ordinal));
    }

    private async Task BuildAsync(string name)
    {
        using var error = new StringWriter();
        var status = await Site.Commands.CommandLine.RunAsync(
            ["build", "--root", _repository.Root, "--output", Output, "--theme", Repository.PathOf("theme"), "--url", _url, "--now", _now], TextWriter.Null, error);
        status.ShouldBe(0, error.ToString());
        foreach (var line in error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries))
            output.WriteLine($"  {name}: {line}");
    }
}
