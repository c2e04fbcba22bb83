namespace Statiq.Web.Tests.Paths;

public class NormalizedPathTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("/", "/")]
    [InlineData(".", ".")]
    [InlineData("..", "..")]
    [InlineData("a", "a")]
    [InlineData("a/b.c", "a/b.c")]
    [InlineData("./a", "a")]
    [InlineData("/a/", "/a")]
    [InlineData("a//b", "a/b")]
    [InlineData("a\\b\\c", "a/b/c")]
    [InlineData("a/./b", "a/b")]
    [InlineData("a/b/..", "a")]
    [InlineData("a/../b", "b")]
    [InlineData("../a", "../a")]
    [InlineData("../../a", "../../a")]
    [InlineData("a/b/../../c", "c")]
    [InlineData("/a/b/../c", "/a/c")]
    [InlineData("\ta/b\r\n", "a/b")]
    [InlineData("a b/c d.txt", "a b/c d.txt")]
    [InlineData("...", "...")]
    [InlineData(".hidden/.file", ".hidden/.file")]
    public void A_path_is_normalized(string path, string expected) => new NormalizedPath(path).FullPath.ShouldBe(expected);

    [Theory]
    [InlineData("/a", true)]
    [InlineData("/", true)]
    [InlineData("a/b", false)]
    [InlineData("", false)]
    public void A_path_that_starts_with_a_slash_is_absolute(string path, bool isAbsolute)
    {
        new NormalizedPath(path).IsAbsolute.ShouldBe(isAbsolute);
        new NormalizedPath(path).IsRelative.ShouldBe(!isAbsolute);
    }

    [Fact]
    public void The_default_path_is_null()
    {
        NormalizedPath path = null;

        path.IsNull.ShouldBeTrue();
        path.IsNullOrEmpty.ShouldBeTrue();
        path.ShouldBe(default);
        (path == NormalizedPath.Null).ShouldBeTrue();
        (path == NormalizedPath.Empty).ShouldBeFalse();
        Should.Throw<ArgumentNullException>(() => path.ThrowIfNull("path"));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("/", "")]
    [InlineData("a", "a")]
    [InlineData("/a/b/c.txt", "a|b|c.txt")]
    public void Segments_are_the_names_between_the_slashes(string path, string expected) =>
        string.Join('|', new NormalizedPath(path).Segments).ShouldBe(expected);

    [Theory]
    [InlineData("a/b", "c.txt", "a/b/c.txt")]
    [InlineData("a/b", "../c.txt", "a/c.txt")]
    [InlineData("a/b", "/c.txt", "/c.txt")]
    [InlineData("", "c.txt", "c.txt")]
    [InlineData("a", "", "a")]
    [InlineData("/", "a", "/a")]
    public void Combining_joins_unless_the_second_is_absolute(string first, string second, string expected)
    {
        new NormalizedPath(first).Combine(second).FullPath.ShouldBe(expected);
        (new NormalizedPath(first) / second).FullPath.ShouldBe(expected);
    }

    [Theory]
    [InlineData("/a/b", "/a/b/c/d.txt", "c/d.txt")]
    [InlineData("/a/b", "/a/c", "../c")]
    [InlineData("/a/b/c", "/a/d/e", "../../d/e")]
    [InlineData("/a/b", "/a/b", "")]
    [InlineData("/", "/a/b", "a/b")]
    [InlineData("a/b", "a/b/c", "c")]
    [InlineData("a", "b", "b")]
    [InlineData("/a", "/b/c", "/b/c")]
    [InlineData(".", "a/b", "a/b")]
    public void The_relative_path_is_the_way_to_the_target(string from, string to, string expected) =>
        new NormalizedPath(from).GetRelativePath(to).FullPath.ShouldBe(expected);

    [Fact]
    public void There_is_no_way_between_a_relative_and_an_absolute_path() =>
        Should.Throw<ArgumentException>(() => new NormalizedPath("a").GetRelativePath("/a/b"));

    [Theory]
    [InlineData("/a/b.c", "/a")]
    [InlineData("/a", "/")]
    [InlineData("/", null)]
    [InlineData("a/b", "a")]
    [InlineData("a", "")]
    public void The_parent_is_the_containing_folder(string path, string? expected) =>
        new NormalizedPath(path).Parent.FullPath.ShouldBe(expected);

    [Theory]
    [InlineData("/a/b.tar.gz", "b.tar.gz", "b.tar", ".gz")]
    [InlineData("a/b", "b", "b", "")]
    [InlineData(".gitignore", ".gitignore", "", ".gitignore")]
    [InlineData("a.b/c", "c", "c", "")]
    public void A_file_name_has_an_extension_or_not(string path, string name, string stem, string extension)
    {
        var normalized = new NormalizedPath(path);

        normalized.FileName.FullPath.ShouldBe(name);
        normalized.Name.ShouldBe(name);
        normalized.FileNameWithoutExtension.FullPath.ShouldBe(stem);
        normalized.Extension.ShouldBe(extension);
        normalized.HasExtension.ShouldBe(extension.Length > 0);
    }

    [Theory]
    [InlineData("a/b.txt", ".html", "a/b.html")]
    [InlineData("a/b.txt", "html", "a/b.html")]
    [InlineData("a/b", ".html", "a/b.html")]
    [InlineData("a/b.txt", null, "a/b")]
    [InlineData("a.b/c", ".html", "a.b/c.html")]
    public void The_extension_can_be_changed(string path, string? extension, string expected) =>
        new NormalizedPath(path).ChangeExtension(extension!).FullPath.ShouldBe(expected);

    [Fact]
    public void Equal_paths_are_equal_however_they_were_written()
    {
        NormalizedPath a = "a/./b/";
        NormalizedPath b = "a\\b";

        (a == b).ShouldBeTrue();
        a.GetHashCode().ShouldBe(b.GetHashCode());
        a.Equals(new NormalizedPath("/a/b")).ShouldBeFalse();
        a.Equals("A/B", StringComparison.OrdinalIgnoreCase).ShouldBeTrue();
        new NormalizedPath("a").CompareTo("b").ShouldBeLessThan(0);
    }

    [Theory]
    [InlineData("a.html", "text/html")]
    [InlineData("a.MD", "text/markdown")]
    [InlineData("a.unknown", null)]
    public void The_media_type_goes_with_the_extension(string path, string? expected) =>
        new NormalizedPath(path).MediaType.ShouldBe(expected);

    [Fact]
    public void A_file_name_can_be_changed_in_its_folder() =>
        new NormalizedPath("a/b.txt").ChangeFileName("c.md").FullPath.ShouldBe("a/c.md");

    // The original compares the names between the slashes: whether a path begins with one makes no difference.
    [Theory]
    [InlineData("a", "a/b", true)]
    [InlineData("a", "a/b/c", true)]
    [InlineData("a", "a", false)]
    [InlineData("a", "ab/c", false)]
    [InlineData("/a", "a/b", true)]
    [InlineData("/", "/a", true)]
    [InlineData("", "a", true)]
    public void Folders_contain_descendants(string folder, string path, bool isDescendant) =>
        new NormalizedPath(folder).ContainsDescendant(path).ShouldBe(isDescendant);
}
