using Site.Tests.History;

namespace Site.Tests.Publishing;

/// <summary>What builds keep beside the output, brought along by a repository that somebody else pushed to.</summary>
public sealed class CheckedOutStateTests : IDisposable
{
    private const string Real = "echt\n";

    private readonly TestRepository _site = new();

    public CheckedOutStateTests()
    {
        File.WriteAllText(_site.Beside(".bashrc"), Real);
        File.WriteAllText(_site.Beside("sleutel"), Real);
        _site.Write("input/settings.yml", "url: https://example.org/\nidentity_domain: example.org\nminimum_articles_per_tag: 1\n");
        _site.Write("seeds/een.txt", "---\ntitle: De brug\n---\nDe brug over de Maas gaat dicht.\n");
    }

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("site-journal 1\nNew 0 0 ../../.bashrc\nDrop 0 0 ../../sleutel\nend 2\n")]
    [InlineData("site-journal 1\nNew 0 0 ../.bashrc\nDrop 0 0 ../sleutel\nend 2\n")]
    [InlineData("site-journal 1\nNew 0 0 way/.bashrc\nDrop 0 0 way/sleutel\nend 2\n")]
    [InlineData("site-journal 2 1-1\nNew 0 0 way/.bashrc\nDrop 0 0 way/sleutel\nend 2\n")]
    [InlineData("site-journal 2 \nDrop 0 0 way/sleutel\nend 1\n")]
    public async Task A_journal_that_a_checkout_brings_is_not_run(string journal)
    {
        foreach (var name in new[] { "journal", "journal.undo" })
            _site.Write($".output.build/{name}", journal);
        foreach (var staged in new[] { ".output.build/stage/way/.bashrc", ".bashrc", ".output.build/.bashrc" })
            _site.Write(staged, "gekaapt\n");
        _site.Write("output/CNAME", "example.org\n");
        Directory.CreateSymbolicLink(_site.At("output/way"), _site.Beside(""));

        var run = await BuildAsync();

        run.Status.ShouldBe(0, run.Error);
        run.Error.ShouldContain(".output.build/journal:1:1: warning: the repository holds it, and a build keeps it for itself, so it is not believed (look at journal.set-aside in its place, or remove that)\n");
        NothingOutsideChanged();
    }

    [Fact]
    public async Task A_journal_that_is_checked_out_into_the_folder_of_a_real_build_is_not_run()
    {
        (await BuildAsync()).Status.ShouldBe(0);
        Directory.CreateSymbolicLink(_site.At("output/way"), _site.Beside(""));
        _site.Write(".output.build/journal", "site-journal 2 1-1\nDrop 0 0 way/sleutel\nend 1\n");

        // Without git's word, too: as an archive of the same would be unpacked.
        var run = await RunAsync("build");

        run.Status.ShouldBe(0, run.Error);
        run.Error.ShouldContain(".output.build/journal:1:1: warning: no build wrote this journal here, so it is not believed");
        NothingOutsideChanged();
    }

    [Fact]
    public async Task A_manifest_that_a_checkout_brings_owns_nothing()
    {
        _site.Write("output/CNAME", "example.org\n");
        _site.Write(".output.build/manifest", $"site-output 1\n{new string('0', 32)} 12 0 CNAME\n{new string('0', 32)} 5 0 way/sleutel\nend 2\n");
        Directory.CreateSymbolicLink(_site.At("output/way"), _site.Beside(""));

        var run = await BuildAsync();

        run.Status.ShouldBe(0, run.Error);
        File.ReadAllText(_site.At("output/CNAME")).ShouldBe("example.org\n");
        NothingOutsideChanged();
    }

    [Theory]
    [InlineData("lock", ".bashrc")]
    [InlineData("manifest", ".bashrc")]
    [InlineData("manifest.next.new", ".bashrc")]
    [InlineData("journal.new", ".bashrc")]
    [InlineData("readers.json.new", ".bashrc")]
    [InlineData("rendered.new", ".bashrc")]
    [InlineData("last.json.new", ".bashrc")]
    [InlineData("history.new", ".bashrc")]
    [InlineData("stage", "")]
    [InlineData("swaps", "")]
    [InlineData("removed", "")]
    [InlineData("", "")]
    public async Task Nothing_is_written_through_a_link_that_a_checkout_brings(string name, string target)
    {
        if (name.Length > 0)
            Directory.CreateDirectory(_site.At(".output.build"));
        File.CreateSymbolicLink(_site.At(Path.TrimEndingDirectorySeparator(Path.Join(".output.build", name))), _site.Beside(target));
        File.CreateSymbolicLink(_site.At("input/published.lock.yml.new"), _site.Beside(".bashrc"));

        var run = await BuildAsync();

        run.Status.ShouldBe(0, run.Error);
        File.Exists(_site.At("output/de-brug/index.html")).ShouldBeTrue();
        NothingOutsideChanged();
    }

    [Fact]
    public async Task An_output_that_a_checkout_brings_as_a_link_is_refused()
    {
        Directory.CreateDirectory(_site.Beside("elders"));
        Directory.CreateSymbolicLink(_site.At("output"), _site.Beside("elders"));

        var run = await BuildAsync();

        run.Error.ShouldStartWith("output:1:1: error: the repository holds the output as a link, and the site would be written where that leads "
            + "(remove it from the repository, or pass --output with the folder that is meant)\n");
        run.Status.ShouldBe(1);
        Directory.EnumerateFileSystemEntries(_site.Beside("elders")).ShouldBeEmpty();
    }

    private void NothingOutsideChanged()
    {
        File.ReadAllText(_site.Beside(".bashrc")).ShouldBe(Real);
        File.ReadAllText(_site.Beside("sleutel")).ShouldBe(Real);
        Directory.EnumerateFileSystemEntries(_site.Beside("")).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe([".bashrc", "site", "sleutel"]);
    }

    private async Task<TestRun> BuildAsync()
    {
        _site.Git("add", "-Af", ".");
        _site.Commit(1);
        return await RunAsync("build");
    }

    private async Task<TestRun> RunAsync(string command)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var status = await Site.Commands.CommandLine.RunAsync([command, "--root", _site.Root, "--theme", Repository.PathOf("theme")], output, error);
        return new(status, output.ToString(), error.ToString());
    }
}
