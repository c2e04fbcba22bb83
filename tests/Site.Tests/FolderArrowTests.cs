using System.Text.RegularExpressions;

namespace Site.Tests;

/// <summary>The folders of a project are layers: each uses those below it, and none is on a way back to itself.</summary>
public sealed partial class FolderArrowTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("src/Articles")]
    [InlineData("src/Site")]
    public void The_folders_of_a_project_are_layers(string project)
    {
        var arrows = FolderArrows.OfProject(Repository.PathOf(project));
        foreach (var arrow in arrows)
            output.WriteLine(arrow.ToString());

        arrows.ShouldNotBeEmpty();
        var cycle = FolderArrows.CycleIn(arrows);
        cycle.ShouldBeEmpty($"{string.Join(" → ", cycle)}\n{string.Join('\n', Along(cycle, arrows))}");
    }

    [Theory]
    [InlineData("src/Articles")]
    [InlineData("src/Site")]
    public void Namespaces_follow_the_folders(string project) =>
        FolderArrows.SourcesOf(Repository.PathOf(project)).Where(file => NamespaceOf(project, file) != ExpectedNamespace(project, file))
            .ShouldBeEmpty();

    [Theory]
    [InlineData("src/Articles")]
    [InlineData("src/Site")]
    public void No_folder_has_more_than_twenty_files(string project) =>
        FolderArrows.SourcesOf(Repository.PathOf(project)).CountBy(FolderArrows.FolderOf).Where(folder => folder.Value > 20)
            .ShouldBeEmpty();

    [Theory]
    [InlineData("A/X.cs: namespace P.A; class X { P.B.Y? y; } | B/Y.cs: namespace P.B; class Y;", "A → B")]
    [InlineData("A/X.cs: using P.B; namespace P.A; class X; | B/Y.cs: namespace P.B; class Y;", "")]
    [InlineData(
        "X.cs: namespace P; class X { int n = B.Y.N; } | B/Y.cs: namespace P.B; class Y { public const int N = 1; X? x; }",
        ". → B, B → .")]
    [InlineData("A/X.cs: namespace P.A; class X { string n = nameof(P.B.Y); } | B/Y.cs: namespace P.B; class Y;", "A → B")]
    [InlineData(
        "A/X.cs: namespace P.A; class X(P.B.Y y) { int n = y.Z.N; } | B/Y.cs: namespace P.B; class Y { public C.Z Z; } "
        + "| C/Z.cs: namespace P.C; class Z { public int N; }",
        "A → B, A → C, B → C")]
    public void An_arrow_is_seen_however_it_is_written(string sources, string expected)
    {
        var files = sources.Split(" | ").Select(s => s.Split(": ", 2)).Select(s => (s[0], s[1])).ToArray();
        string.Join(", ", FolderArrows.OfSources("P", files).Select(a => $"{a.From} → {a.To}")).ShouldBe(expected);
    }

    [Theory]
    [InlineData("A→B B→C A→C", "")]
    [InlineData("A→B B→A", "A→B→A")]
    [InlineData("A→B B→C C→D D→B", "B→C→D→B")]
    public void A_cycle_is_found_with_its_way(string arrows, string expected) =>
        string.Join('→', FolderArrows.CycleIn([.. arrows.Split(' ').Select(a => new FolderArrow(a[..1], a[2..], ""))])).ShouldBe(expected);

    private static IEnumerable<FolderArrow> Along(IReadOnlyList<string> cycle, IReadOnlyList<FolderArrow> arrows) =>
        cycle.Zip(cycle.Skip(1), (from, to) => arrows.First(a => a.From == from && a.To == to));

    private static string ExpectedNamespace(string project, string file) =>
        string.Join('.', [Path.GetFileName(project), .. file.Split('/')[..^1]]);

    private static string NamespaceOf(string project, string file) =>
        Namespace().Match(File.ReadAllText(Repository.PathOf($"{project}/{file}"))).Groups[1].Value;

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
