namespace Site.Tests;

/// <summary>A command line that is wrong is told in one line for each fault, and nothing is made of it.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly TestSite _site = TestSite.From("""
        -- seeds/a_0000000000000001.txt --
        ---
        date: 2022-03-01
        ---
        De brug over de Maas gaat dicht.
        """);

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("bild", "site: there is no command 'bild' (did you mean 'build'?)\nsite: see 'site --help'\n")]
    [InlineData("build --ouput x", "site: there is no option '--ouput' (did you mean '--output'?)\nsite: see 'site build --help'\n")]
    [InlineData("build --seed x", "site: there is no option '--seed' (did you mean '--seeds'?)\nsite: see 'site build --help'\n")]
    [InlineData("build x", "site: 'x' is one argument too many\nsite: see 'site build --help'\n")]
    [InlineData("init", "site: init: name a FOLDER\nsite: see 'site init --help'\n")]
    [InlineData("init --frob", "site: there is no option '--frob'\nsite: see 'site init --help'\n")]
    [InlineData("new --titel", "site: there is no option '--titel'\nsite: see 'site new --help'\n")]
    [InlineData("publish --to --stricd", "site: there is no option '--stricd' (did you mean '--strict'?)\nsite: see 'site publish --help'\n")]
    [InlineData("publish", "site: Option '--to' is required\nsite: see 'site publish --help'\n")]
    [InlineData("publish --to x --keep abc", "site: --keep: 'abc' is no whole number from 1 to 1000\nsite: see 'site publish --help'\n")]
    [InlineData("install-hook x.git --to x --keep 0", "site: --keep: '0' is no whole number from 1 to 1000\nsite: see 'site install-hook --help'\n")]
    [InlineData("publish --to x --rollback abc", "site: --rollback: 'abc' is no whole number\nsite: see 'site publish --help'\n")]
    [InlineData("check --days abc", "site: --days: 'abc' is no whole number from 0 to 3650\nsite: see 'site check --help'\n")]
    [InlineData("inspect --format xml", "site: --format: 'xml' is none of json, text\nsite: see 'site inspect --help'\n")]
    [InlineData("deploy --rclone krant", "site: --rclone: 'krant' names no remote (write the remote, a colon and the folder, such as r2:krant)\nsite: see 'site deploy --help'\n")]
    [InlineData("build --template-limits loop=5", "site: --template-limits: there is no limit 'loop' (did you mean 'loops'?)\nsite: see 'site build --help'\n")]
    [InlineData("build --template-limits loops=0", "site: --template-limits: 'loops=0' is not 'loops=' and a whole number from 1 to 2147483647\nsite: see 'site build --help'\n")]
    [InlineData("install-hook x.git --to x --template-limits recursion=501", "site: --template-limits: 'recursion=501' is not 'recursion=' and a whole number from 1 to 500\nsite: see 'site install-hook --help'\n")]
    public async Task A_wrong_line_is_told_with_its_cure(string line, string expected)
    {
        var run = await _site.RunAsync(line.Split(' '));

        run.ShouldBe(new(2, "", expected));
        Directory.Exists(_site.Output).ShouldBeFalse();
    }

    [Fact]
    public async Task A_title_without_words_is_none() =>
        (await _site.RunAsync("new", " ")).ShouldBe(new(2, "", "site: new: name a TITLE\nsite: see 'site new --help'\n"));

    [Fact]
    public async Task After_two_dashes_a_word_may_look_like_an_option()
    {
        using var output = new StringWriter();
        (await Commands.CommandLine.RunAsync(["new", "--seeds", _site.PathOf("seeds"), "--", "--snel"], output, output)).ShouldBe(0, output.ToString());

        Directory.EnumerateFiles(_site.PathOf("seeds"), "snel_*.txt").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Where_there_is_no_site_nothing_is_made_and_the_way_to_one_is_told()
    {
        var folder = Directory.CreateDirectory(_site.PathOf("leeg")).FullName;
        using var output = new StringWriter();
        using var error = new StringWriter();

        (await Commands.CommandLine.RunAsync(["build", "--root", folder], output, error)).ShouldBe(1);

        error.ToString().ShouldBe(
            $"{folder}:1:1: error: there is no site here (go to the folder of one, pass --root, or make one with 'site init FOLDER')\n" +
            "site: not built; output stays as it was\n");
        Directory.EnumerateFileSystemEntries(folder).ShouldBeEmpty();
    }
}
