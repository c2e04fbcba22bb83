namespace Site.Tests.Trust;

/// <summary>No path that a site names leads out of the site, and what was not published is not published by a link to it.</summary>
public sealed class DoorTests
{
    private const string Secret = "GEHEIM-BUITEN";

    private const string Files = """
        -- input/settings.yml --
        title: Proef
        url: https://proef.example/
        -- input/static/humans.txt --
        De redactie
        -- input/articles/b.yml --
        date: 2024-05-01
        -- seeds/a.md --
        ---
        date: 2024-05-01
        slug: een
        ---
        # Een kop

        De brug bij Utrecht is zaterdag bekeken.
        -- seeds/b.txt --
        De brug gaat open, zegt de gemeente.
        """;

    /// <summary>Builds with one path made hostile, and looks for what lies outside.</summary>
    private static async Task Check(string place, string hostile, string? said)
    {
        using var outside = new Publishing.TemporaryFolder();
        File.WriteAllText(outside.At("n.txt"), Secret);
        File.WriteAllText(outside.At("n.png"), Secret);
        File.WriteAllText(outside.At("n.yml"), Secret);
        using var site = TestSite.From(Files).WithOwnTheme();
        Make(site.PathOf("seeds/x.png"), hostile, outside);
        var named = hostile switch { "absolute" => outside.At("n.png"), "up" => Path.GetRelativePath(site.PathOf("seeds"), outside.At("n.png")), "device" => "/dev/null", "nul" => "x%00.png", _ => "x.png" };
        if (place.Contains('/', StringComparison.Ordinal))
            Make(site.PathOf(place), hostile, outside);
        else
            site.Write("seeds/a.md", Text(place, named));

        var before = TestSite.Tree(outside.Path);
        var run = await site.BuildAsync().WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);
        if (said is not null)
            run.Error.ShouldContain(said);
        run.Error.ShouldNotContain("internal error");
        if (Directory.Exists(site.Output))
            Directory.EnumerateFiles(site.Output, "*", SearchOption.AllDirectories).Where(file => File.ReadAllText(file).Contains(Secret, StringComparison.Ordinal)).ShouldBeEmpty();
        TestSite.Tree(outside.Path).ShouldBe(before);
    }

    public static TheoryData<string, string, string?> Cases()
    {
        var cases = new TheoryData<string, string, string?>();
        foreach (var place in new[] { "picture", "link", "image", "html" })
        {
            foreach (var hostile in new[] { "absolute", "up", "device", "nul", "file", "folder", "dangling", "fifo" })
                cases.Add(place, hostile, null);
        }

        foreach (var place in new[] { "seeds/x.txt", "input/static/x.txt", "input/x.md", "input/articles/b.yml", "input/settings.yml", "input/tags.yml", "input/published.lock.yml", "input/tags.lock.yml",
            "theme/static/x.txt", "theme/assets/x.txt", "theme/templates/x.html", "theme/i18n/nl.yml" })
        {
            foreach (var hostile in new[] { "file", "folder", "fifo" })
                cases.Add(place, hostile, hostile == "folder" && place.EndsWith(".md", StringComparison.Ordinal) ? null : hostile == "folder" && place is "seeds/x.txt" or "input/tags.yml" or "input/published.lock.yml" or "input/tags.lock.yml" or "input/settings.yml" ? null : place + ":1:1: error: it is ");
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public Task Nothing_outside_the_site_is_published(string place, string hostile, string? said) => Check(place, hostile, said);

    [Fact]
    public async Task A_draft_is_not_published_by_a_link_to_it()
    {
        using var site = TestSite.From(Files).Write("seeds/embargo.md", $"---\ndraft: true\n---\n{Secret}\n").Write("seeds/a.md", Text("link", "embargo.md"));
        (await site.BuildAsync()).Error.ShouldContain("seeds/a.md:7:1: warning: it links to 'embargo.md', a text that is not published (publish that text, or take the link away)");
        site.Published().Keys.ShouldNotContain("een/embargo.md");
    }

    [Fact]
    public async Task Two_files_of_one_name_stay_two_files()
    {
        using var site = TestSite.From(Files).Write("seeds/p/f.pdf", "een").Write("seeds/q/f.pdf", "twee").Write("seeds/a.md", Text("link", "p/f.pdf") + "\n[b](q/f.pdf)\n");
        (await site.BuildAsync()).Error.ShouldBe("");
        site.Read("een/f.pdf").ShouldBe("een");
        site.Read("een/f.2.pdf").ShouldBe("twee");
    }

    private static string Text(string place, string named) => $"---\ndate: 2024-05-01\nslug: een\n{(place == "picture" ? $"picture: {{src: \"{named.Replace("%00", "\\0", StringComparison.Ordinal)}\", alt: x}}\n" : "")}---\n# Een kop\n\n" + place switch
    {
        "link" => $"Zie [het stuk]({named}).",
        "image" => $"Zie ![het stuk]({named}).",
        "html" => $"<p>Zie <img src=\"{named}\" alt=\"x\"></p>",
        _ => "De brug bij Utrecht is zaterdag bekeken.",
    } + "\n";

    private static void Make(string path, string hostile, Publishing.TemporaryFolder outside)
    {
        if (hostile is "absolute" or "up" or "device" or "nul")
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Delete(path);
        if (hostile == "fifo")
            Tools.Run("mkfifo", path).Status.ShouldBe(0);
        else
            File.CreateSymbolicLink(path, hostile switch { "file" => outside.At("n" + (path.EndsWith(".yml", StringComparison.Ordinal) ? ".yml" : ".txt")), "folder" => outside.Path, _ => outside.At("weg") });
    }
}
