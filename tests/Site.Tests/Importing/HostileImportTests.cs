using System.Text.Json;

namespace Site.Tests.Importing;

/// <summary>An export may come from anybody: nothing of it is written outside the site, read from elsewhere, or grows without end.</summary>
public sealed class HostileImportTests
{
    private static string Export(string type = "", string title = "Kop", string link = "https://oud.example/a/", string guid = "x1",
        string body = "<p>Woorden.</p>", string name = "a") => $"""
        <?xml version="1.0"?>{type}
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
        <wp:base_blog_url>https://oud.example</wp:base_blog_url>
        <item><title>{title}</title><link>{link}</link><guid>{guid}</guid><content:encoded><![CDATA[{body}]]></content:encoded>
        <wp:post_id>1</wp:post_id><wp:post_date>2020-01-02 10:00:00</wp:post_date><wp:post_name>{name}</wp:post_name>
        <wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item></channel></rss>
        """;

    [Theory]
    [InlineData("../../../x")]
    [InlineData("..%2f..%2fx")]
    [InlineData("/etc/passwd")]
    [InlineData("C:\\x")]
    [InlineData("a%00b")]
    [InlineData("con")]
    [InlineData(".git/config")]
    [InlineData("%")]
    public async Task A_name_leads_nowhere_but_into_the_folder_of_texts(string name)
    {
        using var site = new ImportedSite();
        site.Site.Write("export/oud.xml", Export(name: name));
        (await site.ImportAsync("wordpress", site.Site.PathOf("export/oud.xml"))).Status.ShouldBe(0);
        Directory.EnumerateFiles(site.Site.Root, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(site.Site.Root, file)).Order(StringComparer.Ordinal)
            .Where(file => !file.StartsWith("seeds/2020/", StringComparison.Ordinal)).ShouldBe(["export/oud.xml", "input/imported.lock", "input/settings.yml"]);
        Directory.EnumerateFiles(site.Site.PathOf("seeds/2020")).ShouldHaveSingleItem();
        (await site.Site.BuildAsync()).Status.ShouldBe(0);
    }

    [Theory]
    [InlineData("<!DOCTYPE rss SYSTEM \"file:///etc/passwd\">")]
    [InlineData("<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")]
    [InlineData("<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>")]
    public async Task A_document_type_is_refused(string type)
    {
        foreach (var kind in new[] { "wordpress", "feed" })
        {
            using var site = new ImportedSite();
            site.Site.Write("oud.xml", Export(type: type));
            var run = await site.ImportAsync(kind, site.Site.PathOf("oud.xml"));
            run.Status.ShouldBe(1);
            run.Error.ShouldBe($"{site.Site.PathOf("oud.xml")}:1:23: error: it has a document type, which could lead to other files (remove <!DOCTYPE …> and export anew without it)\n"
                .Replace(":1:23:", ":1:1:", StringComparison.Ordinal));
            Directory.Exists(site.Site.PathOf("seeds")).ShouldBeFalse();
        }
    }

    [Theory]
    [InlineData("wordpress", "<rss><channel><item>", "is no XML")]
    [InlineData("wordpress", "<html/>", "there is no <channel> in it")]
    [InlineData("wordpress", "geen xml", "is no XML")]
    [InlineData("feed", "<html/>", "this is no feed")]
    [InlineData("feed", "{\"items\": [", "this is no JSON")]
    [InlineData("feed", "{}", "this is no feed")]
    [InlineData("ghost", "[]", "this is no export of Ghost")]
    [InlineData("ghost", "{\"db\": []}", "this is no export of Ghost")]
    [InlineData("ghost", "{", "this is no JSON")]
    [InlineData("ghost", "", "this is no JSON")]
    public async Task What_is_no_export_is_said_in_one_line(string kind, string content, string expected)
    {
        using var site = new ImportedSite();
        site.Site.Write("oud", content);
        var run = await site.ImportAsync(kind, site.Site.PathOf("oud"));
        run.Status.ShouldBe(1);
        run.Error.ShouldContain(expected);
        run.Error.TrimEnd('\n').ShouldNotContain("\n");
        Directory.Exists(site.Site.PathOf("seeds")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_folder_that_is_a_link_is_not_written_through()
    {
        using var site = new ImportedSite();
        var outside = Directory.CreateTempSubdirectory("site-buiten-").FullName;
        try
        {
            site.Site.Write("oud.xml", Export());
            Directory.CreateDirectory(site.Site.PathOf("seeds"));
            Directory.CreateSymbolicLink(site.Site.PathOf("seeds/2020"), outside);
            var run = await site.ImportAsync("wordpress", site.Site.PathOf("oud.xml"));
            run.Status.ShouldBe(1);
            run.Error.ShouldBe("seeds/2020/a.md:1:1: error: its folder leads out of the site (copy the folder itself into the site)\n");
            Directory.EnumerateFileSystemEntries(outside).ShouldBeEmpty();
        }
        finally
        {
            Directory.Delete(outside, recursive: true);
        }
    }

    [Theory]
    [InlineData("<img src=\"../../geheim.png\" alt=\"x\">")]
    [InlineData("<img src=\"/../geheim.png\" alt=\"x\">")]
    [InlineData("<img src=\"file:///geheim.png\" alt=\"x\">")]
    [InlineData("<img src=\"link.png\" alt=\"x\">")]
    [InlineData("<a href=\"../geheim.pdf\">x</a>")]
    public async Task A_picture_is_taken_from_the_export_and_from_nowhere_else(string markup)
    {
        using var site = new ImportedSite();
        site.Site.Write("geheim.png", "GEHEIM").Write("geheim.pdf", "GEHEIM").Write("export/pages/a.html", $"<article><h1>Kop</h1><p>Woorden. {markup}</p></article>");
        File.CreateSymbolicLink(site.Site.PathOf("export/pages/link.png"), site.Site.PathOf("geheim.png"));
        (await site.ImportAsync("html", site.Site.PathOf("export/pages"))).Status.ShouldBe(0);
        Directory.EnumerateFiles(site.Site.PathOf("seeds"), "*", SearchOption.AllDirectories).ShouldHaveSingleItem().ShouldEndWith(".md");
    }

    [Theory]
    [InlineData("<p onclick=\"x()\">Hoi <a href=\"javascript:alert(1)\">daar</a></p><script>alert(1)</script>")]
    [InlineData("<p>]]&gt; {{ x }} <![CDATA[y]] --- \u0007</p>")]
    public async Task What_acts_does_not_come_along(string body)
    {
        using var site = new ImportedSite();
        site.Site.Write("oud.xml", Export(body: body.Replace("]]>", "]]&gt;", StringComparison.Ordinal)));
        (await site.ImportAsync("wordpress", site.Site.PathOf("oud.xml"))).Status.ShouldBe(0);
        var text = site.Text("seeds/2020/a.md");
        text.ShouldNotContain("alert");
        text.ShouldNotContain("\u0007");
        (await site.Site.BuildAsync()).Status.ShouldBe(0);
    }

    [Theory]
    [InlineData("x\ny: z")]
    [InlineData("\"; draft: true")]
    [InlineData("--- \u2028 ---")]
    [InlineData("{{ x }} # y: [z]")]
    public async Task A_title_is_a_title_whatever_is_in_it(string title)
    {
        using var site = new ImportedSite();
        site.Site.Write("oud.json", JsonSerializer.Serialize(new { version = "1", items = new[] { new { id = "1", title, url = "https://oud.example/a/", content_text = "Woorden.", date_published = "2020-01-02T10:00:00Z" } } }));
        (await site.ImportAsync("feed", site.Site.PathOf("oud.json"))).Status.ShouldBe(0);
        var run = await site.Site.BuildAsync();
        run.Status.ShouldBe(0, run.Error);
        site.Site.Page("a/").QuerySelector("h1")!.TextContent
            .ShouldBe(string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }
}
