using System.Globalization;
using Site.Building;
using Site.Settings;

namespace Site.Tests.Publishing;

/// <summary>
/// After each step of a random script a build that keeps what it can comes to what a build from nothing comes to: the same tree, the same lock.
/// </summary>
/// <remarks>SITE_TEST_SEEDS=20 SITE_TEST_STEPS=15 makes so many scripts of so many steps.</remarks>
public sealed class EditScriptTests
{
    private static readonly int Steps = Number("SITE_TEST_STEPS", 15);

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, Number("SITE_TEST_SEEDS", 2))];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Every_step_comes_to_what_a_build_from_nothing_comes_to(int seed)
    {
        using var site = TestSite.From("""
            -- input/settings.yml --
            title: Krant
            minimum_articles_per_tag: 2
            """).WithOwnTheme();
        var script = new EditScript(site, seed);
        var done = new List<string> { "begin" };
        for (var step = 0; step <= Steps; step++)
        {
            await CheckAsync(site, $"seed {seed}: {string.Join("; ", done)}");
            done.Add(script.Step());
        }
    }

    private static async Task CheckAsync(TestSite site, string what)
    {
        var (lockFile, anew) = (site.PathOf("input/published.lock.yml"), Path.Join(site.Root, "anew"));
        var before = File.Exists(lockFile) ? File.ReadAllText(lockFile) : null;
        foreach (var folder in new[] { anew, Path.Join(site.Root, ".anew.build") }.Where(Directory.Exists))
            Directory.Delete(folder, recursive: true);

        // What readers have is no memory of the build, and is the same for both.
        var readers = site.PathOf(".output.build/readers.json");
        if (File.Exists(readers))
        {
            Directory.CreateDirectory(site.PathOf(".anew.build"));
            File.Copy(readers, site.PathOf(".anew.build/readers.json"));
        }

        await BuildAsync(BuildOptions.For(site.Root) with { Output = anew }, what);
        var locked = File.ReadAllText(lockFile);

        if (before is null)
            File.Delete(lockFile);
        else
            File.WriteAllText(lockFile, before);
        await BuildAsync(BuildOptions.For(site.Root), what);

        TestSite.Tree(site.Output).ShouldBe(TestSite.Tree(anew), what);
        File.ReadAllText(lockFile).ShouldBe(locked, what);
    }

    private static async Task BuildAsync(BuildOptions options, string what)
    {
        var report = await SiteBuilder.BuildAsync(options, new(), CancellationToken.None);
        report.IsBuilt.ShouldBeTrue($"{what}\n{string.Join('\n', report.Diagnostics)}");
    }

    private static int Number(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var number) ? number : usual;
}
