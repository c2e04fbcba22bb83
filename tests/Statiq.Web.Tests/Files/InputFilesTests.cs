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
    [InlineData("**/*|!sub/**", "a.txt b.txt n1.md n2.md noext")]
    [InlineData("**/*.txt|!**/a.txt|!**/_*", "b.txt sub/c.txt sub/deep/d.txt")]
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

        files.Select(x => site.Root.GetRelativePath(x.Path).FullPath).ShouldBe(["input/b.txt", "theme/a.txt", "theme/z.txt"]);
        fileSystem.GetInputFile("a.txt").Path.ShouldBe(site.Root.Combine("theme/a.txt"));
        fileSystem.GetInputFile("missing.txt").Path.ShouldBe(site.Root.Combine("theme/missing.txt"));
        fileSystem.GetRelativeInputPath(files[1].Path).FullPath.ShouldBe("a.txt");
        fileSystem.GetContainingInputPath("b.txt").ShouldBe(site.Root.Combine("input"));
    }

    [Fact]
    public void A_mapped_input_path_appears_at_another_place()
    {
        using var site = Site();
        site.Write("theme/style.css", "");
        var fileSystem = FileSystem(site, x =>
        {
            x.InputPaths.Add("theme");
            x.InputPathMappings.Add("theme", "assets/theme");
        });

        fileSystem.GetInputFiles("assets/**/*.css").Single().Path.ShouldBe(site.Root.Combine("theme/style.css"));
        fileSystem.GetRelativeInputPath(site.Root.Combine("theme/style.css")).FullPath.ShouldBe("assets/theme/style.css");
        fileSystem.GetInputFile("assets/theme/style.css").Exists.ShouldBeTrue();
    }

    [Fact]
    public void What_lies_in_an_excluded_path_does_not_exist()
    {
        using var site = Site();
        var fileSystem = FileSystem(site, x => x.ExcludedPaths.Add("sub/deep"));

        fileSystem.GetInputFiles("sub/**").Select(x => x.Path.Name).ShouldBe(["c.txt"]);
        fileSystem.GetInputDirectory("sub").GetFiles(SearchOption.AllDirectories).Count().ShouldBe(1);
    }

    [Fact]
    public void A_link_that_leads_back_up_is_not_followed_for_ever()
    {
        using var site = Site();
        Directory.CreateSymbolicLink(site.Root.Combine("input/sub/loop").FullPath, site.Root.Combine("input").FullPath);

        FileSystem(site).GetInputFiles("**/c.txt").Count().ShouldBe(1);
    }

    [Fact]
    public async Task Files_can_be_written_below_the_output_path()
    {
        using var site = Site();
        var fileSystem = FileSystem(site);

        await fileSystem.GetOutputFile("x/y.txt").WriteAllTextAsync("text", cancellationToken: TestContext.Current.CancellationToken);

        site.Read("output/x/y.txt").ShouldBe("text");
        fileSystem.GetRelativeOutputPath(site.Root.Combine("output/x/y.txt")).FullPath.ShouldBe("x/y.txt");
        fileSystem.GetRelativeOutputPath("/elsewhere").IsNull.ShouldBeTrue();
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
