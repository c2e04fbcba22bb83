namespace Statiq.Web.Tests.Files;

public class InputFilesTests
{
    [Theory]
    [InlineData("*.txt", "a.txt b.txt")]
    [InlineData("**/*.txt", "a.txt b.txt sub/c.txt sub/deep/_e.txt sub/deep/d.txt")]
    [InlineData("sub/*.txt", "sub/c.txt")]
    [InlineData("sub/**", "sub/c.txt sub/deep/_e.txt sub/deep/d.txt")]
    [InlineData("sub/", "sub/c.txt sub/deep/_e.txt sub/deep/d.txt")]
    [InlineData("**/deep/*", "sub/deep/_e.txt sub/deep/d.txt")]
    [InlineData("a.txt", "a.txt")]
    [InlineData("missing.txt", "")]
    [InlineData("{a,b}.txt", "a.txt b.txt")]
    [InlineData("{a,missing}.{txt,md}", "a.txt")]
    [InlineData("**/{!_,}*.txt", "a.txt b.txt sub/c.txt sub/deep/d.txt")]
    [InlineData("n{1..2}.md", "n1.md n2.md")]
    [InlineData("*.*", "a.txt b.txt n1.md n2.md noext")]
    [InlineData("*.txt|!a.txt", "a.txt b.txt")]
    [InlineData("!a.txt", "")]
    [InlineData("a.*|*.txt", "a.txt b.txt")]
    [InlineData("*t", "a.txt b.txt noext")]
    [InlineData("n*1*d", "n1.md")]
    public void Patterns_choose_files(string patterns, string expected)
    {
        using var site = Site();

        Find(site, patterns.Split('|')).ShouldBe(expected);
    }

    [Fact]
    public void Without_patterns_all_files_are_chosen()
    {
        using var site = Site();

        Find(site).ShouldBe("a.txt b.txt n1.md n2.md noext sub/c.txt sub/deep/_e.txt sub/deep/d.txt");
    }

    [Fact]
    public void An_absolute_pattern_needs_no_input_folder()
    {
        using var site = Site();
        site.Write("elsewhere/x.txt", "").Write("elsewhere/y.md", "");

        FileSystem(site).GetInputFiles(site.Root.Combine("elsewhere/*.txt").FullPath)
            .Select(x => x.Path.Name).ShouldBe(["x.txt"]);
    }

    [Fact]
    public void A_file_of_a_later_input_path_hides_its_namesake()
    {
        using var site = Site();
        site.Write("theme/a.txt", "of the theme").Write("theme/z.txt", "");
        var fileSystem = FileSystem(site, x => x.InputPaths.Add("theme"));

        var files = fileSystem.GetInputFiles("*.txt").ToList();

        files.Select(x => site.Root.GetRelativePath(x.Path).FullPath).Order().ShouldBe(["input/b.txt", "theme/a.txt", "theme/z.txt"]);
        fileSystem.GetRelativeInputPath(site.Root.Combine("theme/a.txt")).FullPath.ShouldBe("a.txt");
        fileSystem.GetRelativeInputPath("/elsewhere").IsNull.ShouldBeTrue();
    }

    [Fact]
    public void A_link_that_leads_back_up_is_not_followed_for_ever()
    {
        using var site = Site();
        Directory.CreateSymbolicLink(site.Root.Combine("input/sub/loop").FullPath, site.Root.Combine("input").FullPath);

        FileSystem(site).GetInputFiles("**/c.txt").Count().ShouldBe(1);
    }

    [Fact]
    public async Task Documents_of_files_come_in_the_order_of_their_paths()
    {
        using var site = Site();
        IReadOnlyList<string> read = [];
        await site.Bootstrapper().AddPipeline("A", new Pipeline
        {
            InputModules =
            {
                new ReadFiles("sub/**", "*.md", $"{site.Root}/input/*.txt").Where(x => Task.FromResult(x.Path.Name != "n1.md")),
                new ExecuteConfig(Config.FromContext(ctx => { read = [.. ctx.Inputs.Select(x => x.Destination.FullPath)]; }))
            }
        }).RunAsync();

        read.ShouldBe(["a.txt", "b.txt", "n2.md", "sub/c.txt", "sub/deep/_e.txt", "sub/deep/d.txt"]);
    }

    private static TestSite Site() => new("b.txt", "a.txt", "n2.md", "n1.md", "noext", "sub/c.txt", "sub/deep/d.txt", "sub/deep/_e.txt");

    private static FileSystem FileSystem(TestSite site, Action<FileSystem>? configure = null)
    {
        var fileSystem = new FileSystem { RootPath = site.Root };
        configure?.Invoke(fileSystem);
        return fileSystem;
    }

    private static string Find(TestSite site, params string[] patterns)
    {
        var fileSystem = FileSystem(site);
        return string.Join(' ', fileSystem.GetInputFiles(patterns)
            .Select(x => fileSystem.GetRelativeInputPath(x.Path).FullPath)
            .Order(StringComparer.Ordinal));
    }
}
