using System.Text;
using Site.Tests.History;

namespace Site.Tests.Publishing;

/// <summary>Each file and folder that one build keeps for the next, damaged in each way: the next build is right, and nothing outside is touched.</summary>
public sealed class DamagedStateTests : IDisposable
{
    private const string Secret = "geheim\n";

    private static readonly string[] Files =
        ["lock", "manifest", "manifest.next", "journal", "journal.undo", "memo", "facts", "last.json", "readers.json", "history", "links.json"];

    private static readonly string[] Folders = ["stage", "swaps", "removed", "kept", "remotes"];

    private readonly TestRepository _site = new();

    public DamagedStateTests()
    {
        Directory.CreateDirectory(Outside);
        File.WriteAllText(Path.Join(Outside, "secret"), Secret);
        _site.Write("input/settings.yml", "url: https://example.org/\nidentity_domain: example.org\nminimum_articles_per_tag: 1\n");
        _site.Write(".gitignore", "/output/\n/.output.build/\n");
        _site.Write("seeds/een.txt", "---\ntitle: De brug\n---\nDe brug over de Maas gaat dicht.\n");
        _site.Commit(1);
    }

    private string Outside => _site.Beside("outside");

    private string State => _site.At(".output.build");

    public void Dispose() => _site.Dispose();

    public static TheoryData<string> Ways => ["empty", "truncated", "random", "foreign", "hostile", "link", "folder", "pipe"];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_build_after_damage_is_right(string way)
    {
        if (way == "pipe")
            Tools.Require("mkfifo");
        await BuildAsync("build");
        var edition = 0;
        foreach (var name in Files.Concat(way is "link" or "pipe" or "empty" ? Folders : []))
        {
            Damage(name, way);
            _site.Write("seeds/twee.txt", $"---\ntitle: De kade\n---\nDe kade ligt {++edition} meter lager.\n");
            _site.Commit(2);

            await BuildAsync("build", $"{way} {name}");

            File.ReadAllText(_site.At("output/de-kade/index.html")).ShouldContain($"{edition} meter", customMessage: $"{way} {name}");
            Directory.EnumerateFileSystemEntries(Outside).Single().ShouldBe(Path.Join(Outside, "secret"));
            File.ReadAllText(Path.Join(Outside, "secret")).ShouldBe(Secret);
        }

        // Nothing of the damaged state got into the site; what a lost manifest owned stays beside it.
        await BuildAsync("build", "clean", "--output", _site.Beside("clean"), "--clean");
        TestSite.Tree(_site.Beside("clean")).ShouldBeSubsetOf(TestSite.Tree(_site.At("output")));
    }

    [Theory]
    [InlineData("manifests", "empty")]
    [InlineData("manifests", "random")]
    [InlineData("manifests", "hostile")]
    [InlineData("manifests", "pipe")]
    [InlineData("readers", "empty")]
    [InlineData("readers", "truncated")]
    [InlineData("readers", "link")]
    [InlineData("readers", "pipe")]
    public async Task A_publication_after_damage_is_right(string folder, string way)
    {
        if (way == "pipe")
            Tools.Require("mkfifo");
        await BuildAsync("publish", "first", "--to", _site.Beside("live"));
        DamageAt(Directory.EnumerateFileSystemEntries(_site.Beside($"live/.publish/{folder}")).Single(), folder == "readers" ? "readers.json" : "manifest", way);
        _site.Write("seeds/twee.txt", "---\ntitle: De kade\n---\nDe kade ligt lager.\n");
        _site.Commit(2);

        await BuildAsync("publish", "second", "--to", _site.Beside("live"));
        await BuildAsync("publish", "third", "--to", _site.Beside("live"));

        TestSite.Tree(_site.Beside("live/current")).ShouldBe(TestSite.Tree(_site.At("output")));
        Directory.EnumerateFileSystemEntries(Outside).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_file_of_an_editor_that_a_lost_manifest_makes_look_like_a_build_s_is_kept()
    {
        await BuildAsync("build");
        File.WriteAllText(_site.At("output/de-kade.html"), "van mij");
        Damage("manifest", "empty");
        _site.Write("seeds/een.txt", "---\ntitle: De brug\n---\nDe brug over de Maas gaat open.\n");
        _site.Write("input/static/de-kade.html", "van de site");
        _site.Commit(2);

        var run = await BuildAsync("build");

        File.ReadAllText(_site.At("output/de-kade.html")).ShouldBe("van de site");
        File.ReadAllText(Path.Join(State, "kept/de-kade.html")).ShouldBe("van mij");
        run.Error.ShouldContain($"output/de-kade.html:1:1: warning: it is replaced, and it is not known any more whether a build wrote it (look at {State}/kept/de-kade.html if you wrote it)\n");
    }

    private void Damage(string name, string way) => DamageAt(Path.Join(State, name), name, way);

    private void DamageAt(string path, string name, string way)
    {
        var whole = File.Exists(path) && name != "lock" ? File.ReadAllBytes(path) : "site-journal 2 1-1\nDrop 0 0 index.html\nend 1\n"u8.ToArray();
        if (Directory.Exists(path))
            Directory.Delete(path, recursive: true);
        File.Delete(path);
        switch (way)
        {
            case "link":
                File.CreateSymbolicLink(path, Folders.Contains(name) ? Outside : Path.Join(Outside, "secret"));
                break;
            case "folder":
                Directory.CreateDirectory(Path.Join(path, "in-it"));
                break;
            case "pipe":
                Tools.Run("mkfifo", path).Status.ShouldBe(0);
                break;
            default:
                File.WriteAllBytes(path, Bytes(way, name, whole));
                break;
        }
    }

    private byte[] Bytes(string way, string name, byte[] whole)
    {
        var bytes = new byte[2000];
        new Random(7).NextBytes(bytes);
        return way switch
        {
            "empty" => [],
            "truncated" => whole[..(whole.Length / 2)],
            "random" => bytes,
            "foreign" => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(whole).Replace(" 1", " 99", StringComparison.Ordinal).Replace("\"Version\":1", "\"Version\":99", StringComparison.Ordinal)),
            _ when name == "memo" => Encoding.Latin1.GetBytes(
                Encoding.Latin1.GetString(whole).Replace("de-brug/index.html", "../../outside/file", StringComparison.Ordinal)),
            _ => Encoding.UTF8.GetBytes(Hostile(name, Encoding.UTF8.GetString(whole))),
        };
    }

    private string Hostile(string name, string whole) => name switch
    {
        "manifest" or "manifest.next" => $"site-output 1\n{new string('0', 32)} 7 0 ../../outside/secret\nend 1\n",
        "journal" or "journal.undo" => "site-journal 2 1-1\nNew 0 0 ../../outside/new\nDrop 0 0 ../../outside/secret\nend 2\n",
        "last.json" => "{\"Inputs\":null,\"Folders\":[\"/\",null],\"TagLock\":\"\",\"Summary\":null,\"Diagnostics\":[null]}",
        "readers.json" => """{"Version":1,"IdentityDomain":"x","Items":[{"Id":"a","Key":null,"Source":"../../outside/secret","Title":null,"Path":"../../","Published":"2022-01-01","Words":""},null],"Feeds":[null]}""",
        "history" => $"{whole.Split('\0')[0]}\0--output={Outside}/new\02147483647\0",
        "links.json" => """{"Version":1,"Answers":{"https://example.org/":null}}""",
        _ => whole,
    };

    private async Task<TestRun> BuildAsync(string command, string what = "", params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var status = await Site.Commands.CommandLine.RunAsync([command, "--root", _site.Root, "--theme", Repository.PathOf("theme"), .. arguments], output, error);
        status.ShouldBe(0, $"{what}: {error}");
        return new(status, output.ToString(), error.ToString());
    }
}
