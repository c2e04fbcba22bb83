using Site.Settings;

namespace Site.Tests;

/// <summary>Which of the files that the engine finds are the site's: it is asked for all, as it knows no pattern that takes some away from others.</summary>
public sealed class BuildOptionsTests
{
    [Theory]
    [InlineData("a.txt", true)]
    [InlineData("sub/a.b.txt", true)]
    [InlineData(".hidden.txt", false)]
    [InlineData("sub/.hidden.txt", false)]
    [InlineData(".dir/a.txt", false)]
    [InlineData("sub/.dir/deep/a.txt", false)]
    [InlineData("../other/a.txt", false)]
    public void What_is_hidden_in_a_folder_of_texts_is_none_of_them(string path, bool isText) =>
        Options.IsAmongTexts(Path.GetFullPath(path, Options.Seeds[0])).ShouldBe(isText);

    [Theory]
    [InlineData("about.md", true)]
    [InlineData("sub/about.md", true)]
    [InlineData("statics/about.md", true)]
    [InlineData(".x.md", true)]
    [InlineData("static/about.md", false)]
    [InlineData("static/sub/about.md", false)]
    [InlineData("articles/a.md", false)]
    [InlineData(".#about.md", false)]
    [InlineData("sub/._about.md", false)]
    public void Static_files_sidecars_and_what_other_programs_left_are_no_pages(string path, bool isPage) =>
        Options.IsPage(Path.Combine(Options.Input, path)).ShouldBe(isPage);

    // A folder with a dot above the texts hides nothing.
    private static BuildOptions Options { get; } = BuildOptions.For("/home/.me/site");
}
