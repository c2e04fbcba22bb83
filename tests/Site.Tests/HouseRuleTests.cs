using System.Text.RegularExpressions;

namespace Site.Tests;

/// <summary>The rules that keep the house in order, held by the build rather than by memory.</summary>
public sealed partial class HouseRuleTests
{
    [Theory]
    [InlineData("Articles")]
    [InlineData("Statiq.Web")]
    public void Everything_but_the_site_depends_on_nothing_of_ours(string project) =>
        References().Matches(File.ReadAllText(Repository.PathOf($"src/{project}/{project}.csproj"))).ShouldBeEmpty();

    [Fact]
    public void Pipelines_and_modules_use_nothing_of_the_engine_but_its_framework() =>
        Sources("src/Site/Pipelines").Concat(Sources("src/Site/Modules"))
            .Where(file => AppNamespaces().IsMatch(File.ReadAllText(file))).ShouldBeEmpty();

    [Fact]
    public void No_source_file_is_longer_than_500_lines() =>
        Sources("src").Concat(Sources("tests")).Where(file => File.ReadLines(file).Count() > 500).ShouldBeEmpty();

    [Fact]
    public void No_file_has_a_name_that_says_nothing() =>
        Sources("src/Site").Concat(Sources("src/Articles")).Concat(Sources("tests"))
            .Where(file => EmptyNames().IsMatch(Path.GetFileName(file))).ShouldBeEmpty();

    [Fact]
    public void The_map_of_the_house_has_at_most_200_lines() =>
        File.ReadLines(Repository.PathOf("ARCHITECTURE.md")).Count().ShouldBeLessThanOrEqualTo(200);

    private static IEnumerable<string> Sources(string folder) => Directory
        .EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal));

    [GeneratedRegex("<(ProjectReference|Upstream) ")]
    private static partial Regex References();

    [GeneratedRegex(@"Statiq\.(App|Web)\b")]
    private static partial Regex AppNamespaces();

    [GeneratedRegex("Helper|Util|Manager|Service|Common|Misc")]
    private static partial Regex EmptyNames();
}
