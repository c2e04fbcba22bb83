using System.Text;
using Site.Tests.History;

namespace Site.Tests.Pushing;

/// <summary>Pushes of somebody who wants more than to publish: nothing of theirs runs, nothing else is read or written, and the next good push is live.</summary>
[Trait("slow", "push")]
public sealed class HostilePushTests : IDisposable
{
    private const string Secret = "Nobody may read this.";

    private readonly PushedSite _site = new();

    public HostilePushTests()
    {
        File.WriteAllText(SecretFile, Secret);
        Directory.CreateDirectory(_site.Clone.Beside("elsewhere"));
        File.WriteAllText(Path.Join(_site.Clone.Beside("elsewhere"), "secret.txt"), Secret);
        _site.Push().Status.ShouldBe(0);
    }

    private string Marker => _site.Clone.Beside("pwned");

    private string SecretFile => _site.Clone.Beside("secret");

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Links_to_files_folders_hooks_and_nothing_are_refused_by_name()
    {
        (string Path, string Target)[] links =
        [
            ("seeds/x.txt", SecretFile), ("seeds/y.txt", "../../nothing"), ("seeds/z.txt", "een.txt"), ("seeds/deep/map", _site.Clone.Beside("elsewhere")),
            ("seeds/round", "."), ("input/settings.yml", SecretFile), ("input/published.lock.yml", "../../../hooks/post-receive"),
            ("input/published.lock.yml.new", "../../../hooks/post-receive"), ("input/static", _site.Clone.Beside("elsewhere")),
            ("theme/templates/article.html", SecretFile), ("theme/assets/x.css", SecretFile),
        ];

        var said = Attack(() => Array.ForEach(links, link => Link(link.Path, link.Target)));

        foreach (var (path, _) in links)
            said.ShouldContain($"remote: {path}:1:1: error: it is a symbolic link, and links are not published (commit the file itself)");
    }

    [Fact]
    public void A_link_in_the_place_of_a_whole_folder_is_refused_by_name() =>
        Attack(() =>
        {
            Directory.Delete(_site.Clone.At("seeds"), recursive: true);
            Link("seeds", _site.Clone.Beside("elsewhere"));
        }).ShouldContain("remote: seeds:1:1: error: it is a symbolic link");

    [Fact]
    public void A_link_where_no_build_reads_is_left_out_and_the_rest_is_published()
    {
        Link("docs/latest", _site.Clone.Beside("elsewhere"));
        _site.Clone.Write("seeds/twee.txt", PushedSite.Text("De tunnel gaat open", "Rijn"));
        _site.Clone.Commit(2);

        _site.Push().Said.ShouldContain("remote: docs/latest:1:1: warning: it is a symbolic link");

        _site.IsLive("de-tunnel-gaat-open/index.html").ShouldBeTrue();
        Path.Exists(Path.Join(_site.Bare, "publish", "work", "docs", "latest")).ShouldBeFalse();
    }

    [Fact]
    public void A_submodule_is_refused_by_name() =>
        Attack(() =>
        {
            var head = _site.Clone.Git("rev-parse", "HEAD").Trim();
            Directory.CreateDirectory(_site.Clone.At("seeds/sub"));
            _site.Clone.Git("update-index", "--add", "--cacheinfo", $"160000,{head},seeds/sub");
            _site.Clone.Write(".gitmodules", $"[submodule \"sub\"]\n\tpath = seeds/sub\n\turl = ext::sh -c \"touch {Marker}\"\n");
        }).ShouldContain("remote: seeds/sub:1:1: error: it is a submodule");

    [Fact]
    public void A_repository_among_the_texts_runs_nothing() =>
        Attack(() =>
        {
            foreach (var (path, content) in Forged.Repository(Marker))
                _site.Clone.Write($"seeds/{path}", content);
        });

    [Fact]
    public void Attributes_of_a_push_start_no_filter_of_the_machine()
    {
        TestRepository.Run(_site.Bare, null, null, "config", "filter.lfs.smudge", $"touch '{Marker}'; cat");
        TestRepository.Run(_site.Bare, null, null, "config", "filter.lfs.process", $"touch '{Marker}'");
        Attack(() => _site.Clone.Write("seeds/.gitattributes", "*.txt filter=lfs ident\n"));
    }

    [Fact]
    public void Committed_state_of_a_build_is_not_believed()
    {
        var victim = _site.Clone.Beside("victim");
        File.WriteAllText(victim, "mine");
        Attack(() =>
        {
            foreach (var folder in (string[])[".output.build", "publish/.output.build", "publish", "output"])
                foreach (var name in (string[])["journal", "undo", "manifest", "lock", "memo"])
                    _site.Clone.Write($"{folder}/{name}", $"drop\t../../../../{Path.GetFileName(victim)}\ndrop\t{victim}\nswap\t{victim}\tseeds/een.txt\n");
        });
        File.ReadAllText(victim).ShouldBe("mine");
    }

    [Fact]
    public void A_name_may_hold_anything_and_nothing_runs() =>
        Attack(() =>
        {
            string[] names =
            [
                "een\ntwee", "\"aan'halen\"; touch pwned", "\u001b]0;title\u0007", "\n::error::pwned\n", "$(touch pwned)`touch pwned`", "--upload-pack=touch pwned",
            ];
            foreach (var name in names)
                _site.Clone.Write($"seeds/{name}.txt", PushedSite.Text($"De tunnel gaat open in {names.IndexOf(name)}", "Rijn"));
        });

    [Fact]
    public void A_branch_of_any_name_changes_nothing()
    {
        var before = _site.Tree();
        foreach (var branch in (string[])["$(touch${IFS}pwned)", "a'b\"c;touch${IFS}pwned", "%%error%%x", "main2\u00a0"])
            _site.Push($"main:refs/heads/{branch}").Said.ShouldContain("remote: site: only main is published; the site stays as it was");

        _site.Tree().ShouldBe(before);
        ShouldPublishTheNext();
    }

    [Fact]
    public void A_template_without_end_is_named_and_the_old_site_stays()
    {
        var before = _site.Tree();
        Attack(() => _site.Clone.Write("theme/templates/article.html", "{{ for a in 1..100000 }}{{ for b in 1..100000 }}{{ a }}{{ end }}{{ end }}"))
            .ShouldContain("remote: theme/templates/article.html:1:");
        _site.IsLive("de-brug-gaat-dicht/index.html").ShouldBeTrue();
        before.Count.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void A_file_of_300_MB_that_packs_to_nothing_is_named_and_the_next_push_goes_on()
    {
        var said = Attack(() =>
        {
            using var file = File.Create(_site.Clone.At("seeds/nul.txt"));
            file.SetLength(300L << 20);
        });
        said.ShouldContain("seeds/nul.txt");
    }

    [Fact]
    public void A_push_that_is_larger_than_the_operator_allows_is_not_taken()
    {
        TestRepository.Run(_site.Bare, null, null, "config", "receive.maxInputSize").Trim().ShouldBe("256m");
        TestRepository.Run(_site.Bare, null, null, "config", "receive.maxInputSize", "100k");
        var bytes = new byte[1 << 20];
        new Random(1).NextBytes(bytes);
        var before = _site.Tree();
        _site.Clone.Write("seeds/ruis.bin", bytes);
        _site.Clone.Commit(2);

        _site.Push().Status.ShouldNotBe(0);

        _site.Tree().ShouldBe(before);
        _site.Clone.Git("reset", "-q", "--hard", "HEAD~1");
        ShouldPublishTheNext();
    }

    /// <summary>Pushes it, looks that nothing ran or leaked, takes it back and pushes a good text; what the first push was told.</summary>
    private string Attack(Action prepare)
    {
        var good = _site.Clone.Git("rev-parse", "HEAD").Trim();
        prepare();
        if (Directory.Exists(_site.Clone.At("seeds/sub"))) _site.Clone.Git("add", ".gitmodules");
        else _site.Clone.Git("add", "-A");
        TestRepository.Run(_site.Clone.Root, TestRepository.Day(2), null, "commit", "-q", "-m", "attack");

        var (_, said) = _site.Push();

        File.Exists(Marker).ShouldBeFalse(said);
        Directory.EnumerateFiles(_site.Live, "*", SearchOption.AllDirectories).ShouldAllBe(file => !File.ReadAllText(file, Encoding.Latin1).Contains(Secret));
        File.ReadAllText(SecretFile).ShouldBe(Secret);
        File.ReadAllText(Path.Join(_site.Bare, "hooks", "post-receive")).ShouldStartWith("#!/bin/sh\n# Written by");
        _site.IsLive("de-brug-gaat-dicht/index.html").ShouldBeTrue(said);
        _site.Clone.Git("reset", "-q", "--hard", good);
        ShouldPublishTheNext();
        return said;
    }

    private void ShouldPublishTheNext()
    {
        var number = _site.Clone.Git("rev-list", "--count", "HEAD").Trim();
        _site.Clone.Write($"seeds/goed-{number}.txt", PushedSite.Text($"Goed bericht {number}", "Lek"));
        _site.Clone.Commit(3);

        var (status, said) = _site.Push("main", "--force");

        status.ShouldBe(0, said);
        _site.IsLive($"goed-bericht-{number}/index.html").ShouldBeTrue(said);
    }

    private void Link(string path, string target)
    {
        var place = _site.Clone.At(path);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        File.Delete(place);
        if (Directory.Exists(place)) Directory.Delete(place, recursive: true);
        File.CreateSymbolicLink(place, target);
    }
}
