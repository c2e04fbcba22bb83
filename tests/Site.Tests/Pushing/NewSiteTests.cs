using Site.Commands;
using Site.Tests.Publishing;

namespace Site.Tests.Pushing;

public sealed class NewSiteTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Root => _folder.At("krant");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_new_site_builds_with_the_theme_that_the_program_brings()
    {
        (await RunAsync("init", Root)).Status.ShouldBe(0);

        var run = await RunAsync("build", "--root", Root);

        run.Status.ShouldBe(0, run.Error);
        run.Output.ShouldStartWith("articles 1, ");
        TestSite.Tree(Path.Join(Root, "theme")).ShouldBe(TestSite.Tree(Repository.PathOf("theme")));
    }

    [Fact]
    public async Task Each_site_has_an_identity_of_its_own()
    {
        await RunAsync("init", Root);
        await RunAsync("init", _folder.At("ander"));

        File.ReadAllText(Path.Join(Root, "input", "settings.yml"))
            .ShouldNotBe(File.ReadAllText(_folder.At("ander", "input", "settings.yml")));
    }

    [Fact]
    public async Task Nothing_that_is_there_is_overwritten()
    {
        Directory.CreateDirectory(Root);
        await File.WriteAllTextAsync(Path.Join(Root, "mine.txt"), "mine", TestContext.Current.CancellationToken);

        var run = await RunAsync("init", Root);

        run.ShouldBe(new(1, "", $"{Root}:1:1: error: the folder is not empty, and nothing in it is overwritten (name another)\n"));
        Directory.GetFileSystemEntries(Root).ShouldBe([Path.Join(Root, "mine.txt")]);
    }

    [Fact]
    public async Task A_new_text_has_its_headline_and_a_key_for_ever()
    {
        await RunAsync("init", Root);

        var run = await RunAsync("new", "„Zo\\gaat” het: \"niet\"", "--root", Root);

        run.Status.ShouldBe(0, run.Error);
        run.Output.ShouldMatch("^seeds/zo-?gaat-het-niet_[0-9a-f]{16}\\.txt\n$");
        await File.AppendAllTextAsync(Path.Join(Root, run.Output.Trim()), "De brug gaat dicht.\n", TestContext.Current.CancellationToken);
        (await RunAsync("inspect", "--root", Root)).Output.ShouldContain("headline    „Zo\\gaat” het: \"niet\"\n");
    }

    private static async Task<TestRun> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var status = await CommandLine.RunAsync(arguments, output, error);
        return new(status, output.ToString(), error.ToString());
    }
}
