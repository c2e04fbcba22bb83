namespace Site.Tests.Importing;

/// <summary>An import can be repeated: it changes what changed in the old system, and nothing that an editor changed here.</summary>
public sealed class RepeatedImportTests
{
    public static TheoryData<string, string> Sources() => new()
    {
        { "wordpress", "wp/krant.xml" },
        { "ghost", "ghost/krant.json" },
        { "jekyll", "jekyll" },
        { "hugo", "hugo" },
        { "eleventy", "eleventy" },
        { "feed", "feeds/rss.xml" },
        { "feed", "feeds/atom.xml" },
        { "feed", "feeds/feed.json" },
        { "html", "pages" },
    };

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task A_second_import_changes_nothing(string kind, string export)
    {
        using var site = new ImportedSite();
        (await site.ImportAsync(kind, ImportedSite.Export(export))).Status.ShouldBe(0);
        var before = site.Tree();
        var run = await site.ImportAsync(kind, ImportedSite.Export(export));
        site.Tree().ShouldBe(before);
        run.Output.ShouldNotMatch(@"\b(added|changed|edited)\b");
        before.Keys.ShouldContain("imported.lock");
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task What_is_imported_builds_without_an_error(string kind, string export)
    {
        using var site = new ImportedSite();
        await site.ImportAsync(kind, ImportedSite.Export(export), "--from", "https://oud.example/");
        (await site.Site.BuildAsync()).Status.ShouldBe(0);
    }

    [Fact]
    public async Task A_change_in_the_old_system_is_taken_over_and_an_edit_here_is_kept()
    {
        using var site = new ImportedSite();
        var feed = File.ReadAllText(ImportedSite.Export("feeds/feed.json"));
        site.Site.Write("oud.json", feed);
        await site.ImportAsync("feed", site.Site.PathOf("oud.json"));
        var edited = site.Text("seeds/2023/a.md").Replace("Een bericht", "Een beter bericht", StringComparison.Ordinal);
        site.Site.Write("seeds/2023/a.md", edited).Write("oud.json", feed.Replace("Tweede.", "Derde.", StringComparison.Ordinal));

        var run = await site.ImportAsync("feed", site.Site.PathOf("oud.json"));

        run.Output.ShouldStartWith("texts: 1 changed, 1 edited here, so left as they are\n");
        site.Text("seeds/2023/a.md").ShouldBe(edited);
        site.Text("seeds/2023/b.md").ShouldEndWith("\nDerde.\n");
    }

    [Fact]
    public async Task What_was_edited_here_and_changed_there_stays_and_is_named()
    {
        using var site = new ImportedSite();
        var feed = File.ReadAllText(ImportedSite.Export("feeds/feed.json"));
        site.Site.Write("oud.json", feed);
        await site.ImportAsync("feed", site.Site.PathOf("oud.json"));
        site.Site.Write("seeds/2023/b.md", "Van mij.\n").Write("oud.json", feed.Replace("Tweede.", "Derde.", StringComparison.Ordinal));

        var run = await site.ImportAsync("feed", site.Site.PathOf("oud.json"));

        run.Error.ShouldBe("seeds/2023/b.md:1:1: warning: it was edited here and changed in the old system, so it stays as it is "
            + "(take over by hand what changed there; or remove it and its line in the record, and import again)\n");
        site.Text("seeds/2023/b.md").ShouldBe("Van mij.\n");
    }

    [Fact]
    public async Task What_an_editor_removed_does_not_come_back()
    {
        using var site = new ImportedSite();
        await site.ImportAsync("feed", ImportedSite.Export("feeds/feed.json"));
        File.Delete(site.Site.PathOf("seeds/2023/b.md"));
        (await site.ImportAsync("feed", ImportedSite.Export("feeds/feed.json"))).Output.ShouldStartWith("texts: 1 unchanged, 1 removed here, so not brought back\n");
        File.Exists(site.Site.PathOf("seeds/2023/b.md")).ShouldBeFalse();
    }

    [Fact]
    public async Task Without_the_record_a_text_is_known_by_its_id_and_a_strangers_file_of_its_name_is_left_alone()
    {
        using var site = new ImportedSite();
        site.Site.Write("seeds/2023/a.md", "Van een ander.\n");
        await site.ImportAsync("feed", ImportedSite.Export("feeds/feed.json"));
        site.Text("seeds/2023/a.md").ShouldBe("Van een ander.\n");
        File.Delete(site.Site.PathOf("input/imported.lock"));
        var before = site.Tree();
        await site.ImportAsync("feed", ImportedSite.Export("feeds/feed.json"));
        site.Tree().Where(file => file.Key != "imported.lock").ShouldBe(before);
    }

    [Theory]
    [InlineData("../buiten.md")]
    [InlineData("/tmp/buiten.md")]
    [InlineData("seeds/../../buiten.md")]
    [InlineData("input/settings.yml")]
    public async Task A_record_that_somebody_wrote_leads_nowhere_else(string file)
    {
        using var site = new ImportedSite();
        var settings = site.Text("input/settings.yml");
        site.Site.Write("input/imported.lock", $"\"feed oud.example https://oud.example/a/\": {{\"file\": \"{file}\", \"sha256\": \"x\"}}\n");
        (await site.ImportAsync("feed", ImportedSite.Export("feeds/feed.json"))).Status.ShouldBe(0);
        File.Exists(site.Site.PathOf("seeds/2023/a.md")).ShouldBeTrue();
        site.Text("input/settings.yml").ShouldBe(settings);
    }
}
