using System.Security.Cryptography;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Site.Tests.Desk;

/// <summary>The page that <c>inspect --report FILE.html</c> writes, and where it writes it.</summary>
public sealed class DeskPageTests : IDisposable
{
    private const string Files = """
        -- input/settings.yml --
        title: "Proef <b>&krant"
        url: https://proef.example/
        -- seeds/a.txt --
        ---
        title: "<script>alert(1)</script> een kop die veel langer is dan een kop van een krant hoort te zijn, en \"dan\" nog <i>door</i>"
        tags: ["<img src=x onerror=alert(1)>"]
        ---
        De brug bij het dorp gaat dicht.
        -- seeds/b.txt --
        „Kom <script>alert(2)</script> hier
        """;

    private readonly TestSite _site = TestSite.From(Files);

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("nl", "Bureau van de redactie", "Langste koppen")]
    [InlineData("en", "The editor’s desk", "Longest headlines")]
    [InlineData("de", "The editor’s desk", "Longest headlines")]
    public async Task The_page_is_in_the_sites_language(string language, params string[] said)
    {
        _site.Write("input/settings.yml", $"title: Proef\nlanguage: {language}\n");
        var page = await Check("desk.html");
        foreach (var words in said)
            page.ToString().ShouldContain(words);
        page.Root!.Attribute("lang")!.Value.ShouldBe(language == "nl" ? "nl" : "en");
    }

    [Fact]
    public async Task Words_of_strangers_are_shown_and_nothing_else()
    {
        _site.Write("seeds/\u202e\u001b[31m\n<u>.txt", "„Kom \u202ehier <u> dan \u2066toch\n");
        var page = await Check("desk.html");
        page.Descendants().Select(e => e.Name.LocalName).Distinct().ShouldNotContain(name => name == "script" || name == "img" || name == "u" || name == "i" || name == "link");
        page.Descendants().Attributes().ShouldNotContain(a => a.Name.LocalName.StartsWith("on", StringComparison.Ordinal) || a.Name == "src" || a.Name == "style");
        page.Descendants("bdi").Select(e => e.Value).ShouldContain("Proef <b>&krant");
        page.Descendants("bdi").Select(e => e.Value).ShouldContain(value => value.StartsWith("<script>alert(1)</script> een kop", StringComparison.Ordinal));
        page.Descendants("code").Select(e => e.Value).ShouldContain(@"seeds/\u202e\u001b[31m\n<u>.txt:1");
        page.ToString().ShouldNotContain("\u202e");
    }

    [Fact]
    public async Task The_policy_of_the_page_lets_its_one_style_pass_and_nothing_else()
    {
        var page = await Check("desk.html");
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(page.Descendants("style").Single().Value)));
        page.Descendants("meta").Single(m => (string?)m.Attribute("http-equiv") == "Content-Security-Policy").Attribute("content")!.Value
            .ShouldBe($"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'");
    }

    [Fact]
    public async Task Two_runs_write_the_same_bytes_and_only_the_named_file()
    {
        await Check("desk.html");
        var before = TestSite.Tree(_site.Root);
        await Check("desk.html");
        TestSite.Tree(_site.Root).ShouldBe(before);
        before.Keys.ShouldBe(["desk.html", "input/settings.yml", "seeds/a.txt", "seeds/b.txt"]);
    }

    [Fact]
    public async Task A_link_in_the_place_of_the_page_is_replaced_and_not_followed()
    {
        _site.Write("elders.html", "van een ander");
        File.CreateSymbolicLink(_site.PathOf("desk.html"), _site.PathOf("elders.html"));
        await Check("desk.html");
        File.ReadAllText(_site.PathOf("elders.html")).ShouldBe("van een ander");
        new FileInfo(_site.PathOf("desk.html")).LinkTarget.ShouldBeNull();
    }

    [Theory]
    [InlineData("seeds/a.txt", "site: --report: '*' does not end in .html, nor is it '-'\nsite: see 'site inspect --help'\n", 2)]
    [InlineData("weg/desk.html", "*:1:1: error: the report cannot be written: ", 1)]
    public async Task A_page_that_cannot_be_is_refused(string name, string said, int status)
    {
        var before = TestSite.Tree(_site.Root);
        var run = await _site.RunAsync("inspect", "--report", _site.PathOf(name));
        run.Status.ShouldBe(status);
        run.Error.ShouldContain(said.Replace("*", _site.PathOf(name), StringComparison.Ordinal));
        TestSite.Tree(_site.Root).ShouldBe(before);
    }

    [Fact]
    public async Task A_text_that_is_named_is_reported_alone()
    {
        var run = await _site.RunAsync("inspect", "b", "--report", "-");
        run.Output.ShouldContain("seeds/b.txt:");
        run.Output.ShouldNotContain("seeds/a.txt");
        (await _site.RunAsync("inspect", "--suggest", "--report", "-")).Status.ShouldBe(2);
    }

    private async Task<XDocument> Check(string name)
    {
        var run = await _site.RunAsync("inspect", "--report", _site.PathOf(name));
        run.Status.ShouldBe(0, run.Error);
        run.Output.ShouldBeEmpty();
        using var file = XmlReader.Create(_site.PathOf(name), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(file);
    }
}
