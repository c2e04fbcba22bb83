namespace Site.Tests;

/// <summary>How wide and how long a source file may be.</summary>
public sealed class SourceShapeTests
{
    private const int Widest = 140;
    private const int Longest = 300;

    [Theory]
    [InlineData("src/Articles")]
    [InlineData("src/Site")]
    public void No_line_is_wider_than_the_editor_shows(string project) => Lines(project)
        .SelectMany(file => file.Lines.Index().Where(line => line.Item.Length > Widest).Select(line => $"{file.Path}:{line.Index + 1}"))
        .ShouldBeEmpty();

    [Theory]
    [InlineData("src/Articles")]
    [InlineData("src/Site")]
    public void No_file_is_longer_than_one_can_hold_in_mind(string project) =>
        Lines(project).Where(file => file.Lines.Length > Longest).Select(file => file.Path).ShouldBeEmpty();

    private static IEnumerable<(string Path, string[] Lines)> Lines(string project) => FolderArrows
        .SourcesOf(Repository.PathOf(project)).Select(file => (file, File.ReadAllLines(Repository.PathOf($"{project}/{file}"))));
}
