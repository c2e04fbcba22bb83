using System.Runtime.CompilerServices;

namespace Tests;

/// <summary>Each <c>testdata/SUBJECT/name.txt</c> renders as its <c>.expected</c> says, errors included. <c>UPDATE_EXPECTED=1</c> rewrites the expectations.</summary>
public sealed class FixtureTests
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "testdata");

    public static TheoryData<string> Fixtures => new(Directory.GetFiles(Root, "*.txt", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void A_template_renders_as_expected(string fixture)
    {
        var output = Rendered.From(File.ReadAllText(Path.Combine(Root, fixture)));
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1")
            File.WriteAllText(Path.ChangeExtension(Path.Combine(SourceRoot(), "testdata", fixture), ".expected"), output);
        else
            output.ShouldBe(File.ReadAllText(Path.ChangeExtension(Path.Combine(Root, fixture), ".expected")));
    }

    private static string SourceRoot([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
