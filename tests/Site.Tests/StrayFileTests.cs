using System.Text;

namespace Site.Tests;

/// <summary>What publishers put among their texts: all that is text is published, whatever it is called, and of the rest it is said that it is not.</summary>
public sealed class StrayFileTests : IDisposable
{
    private const string Text = "---\ndate: 2022-03-01\n---\nDe brug over de Maas gaat dicht.";

    private readonly TestSite _site = TestSite.From($"-- seeds/a_0000000000000001.txt --\n{Text}").Write("input/settings.yml", "title: Krant\ndescription: Nieuws van de Maas\n");

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("KADE.TXT")]
    [InlineData("kade.text")]
    [InlineData("kade.Md")]
    [InlineData("kade.markdown")]
    [InlineData("kade")]
    [InlineData("De kade, 's nachts 🚲.txt")]
    [InlineData("map/kade")]
    public async Task A_text_is_one_under_any_name(string name)
    {
        _site.Write($"seeds/{name}", "---\ndate: 2022-03-02\ntitle: De kade\n---\nDe **kade** is klaar.");

        (await _site.BuildAsync()).Error.ShouldBe("");

        var isMarkdown = name.Contains(".m", StringComparison.OrdinalIgnoreCase);
        _site.Page("de-kade/").QuerySelectorAll(".body strong").Length.ShouldBe(isMarkdown ? 1 : 0);
    }

    [Theory]
    [InlineData("rapport.docx", "warning: by its name this is no plain text, so it is not published (save it as plain text with the ending .txt, or link to it in a Markdown text)")]
    [InlineData("nota.PDF", "warning: by its name this is no plain text, so it is not published (save it as plain text with the ending .txt, or link to it in a Markdown text)")]
    [InlineData("persbericht v1.2", "warning: by its name this is no plain text, so it is not published (save it as plain text with the ending .txt, or link to it in a Markdown text)")]
    [InlineData("a_0000000000000001.yml", "warning: a sidecar is not read among the texts (move it to input/articles/)")]
    [InlineData("brug.jpg", "note: it belongs to no text, so it is not published (name it as the picture of a text, or link to it in a Markdown text)")]
    public async Task A_file_that_is_not_published_is_named(string name, string expected)
    {
        _site.Write($"seeds/{name}", "x");

        (await _site.BuildAsync("--verbose")).ShouldSatisfyAllConditions(
            run => run.Status.ShouldBe(0),
            run => run.Error.ShouldBe($"seeds/{name}:1:1: {expected}\n"));
    }

    [Fact]
    public async Task A_document_that_a_text_links_to_is_no_stray()
    {
        _site.Write("seeds/nota.pdf", "x").Write("seeds/b.md", "---\ndate: 2022-03-02\ntitle: De nota\n---\nLees [de nota](nota.pdf).");

        (await _site.BuildAsync()).Error.ShouldBe("");

        _site.Read("de-nota/nota.pdf").ShouldBe("x");
    }

    [Theory]
    [InlineData(".verborgen.txt")]
    [InlineData(".obsidian/notitie.md")]
    [InlineData(".gitkeep")]
    [InlineData("~$rapport.docx")]
    [InlineData("#kade.txt#")]
    public async Task What_is_hidden_is_no_part_of_the_site(string name)
    {
        await _site.BuildAsync();
        var before = _site.Published();
        _site.Write($"seeds/{name}", "De kade is klaar.");

        (await _site.BuildAsync("--verbose")).Error.ShouldBe("");

        _site.Published().ShouldBe(before);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\u00a0\n")]
    [InlineData("---\ntitle: De kade\n---\n\n")]
    public async Task A_text_without_words_is_not_published(string text)
    {
        _site.Write("seeds/b.txt", text);

        (await _site.BuildAsync()).Error.ShouldContain("seeds/b.txt:1:1: warning: the text is empty, so it is not published (write some words, or remove the file)\n");

        System.Xml.Linq.XDocument.Parse(_site.Read("feed.xml")).Descendants("item").Count().ShouldBe(1);
    }

    [Theory]
    [InlineData("settings.yaml", "did you mean 'settings.yml'?")]
    [InlineData("tag.yml", "did you mean 'tags.yml'?")]
    [InlineData("adressen.yml", "those that are read here are settings.yml, tags.yml, published.lock.yml")]
    public async Task A_file_beside_the_settings_that_nothing_reads_is_named(string name, string cure)
    {
        _site.Write($"input/{name}", "title: Krant\n");

        (await _site.BuildAsync()).Error.ShouldBe($"input/{name}:1:1: warning: no build reads this file ({cure})\n");
    }

    [Fact]
    public async Task What_an_editor_writes_may_be_in_another_encoding_as_a_text_may()
    {
        File.WriteAllBytes(_site.PathOf("input/settings.yml"), Encoding.Latin1.GetBytes("title: Café de Brug\n"));
        Directory.CreateDirectory(_site.PathOf("input/articles"));
        File.WriteAllBytes(_site.PathOf("input/articles/a_0000000000000001.yml"), Encoding.Latin1.GetBytes("title: Reünie op de brug\n"));
        File.WriteAllBytes(_site.PathOf("input/over.md"), Encoding.Latin1.GetBytes("# Één krant\n"));

        (await _site.BuildAsync()).Error.ShouldBe("");

        _site.Page("reunie-op-de-brug/").Title.ShouldBe("Reünie op de brug – Café de Brug");
        _site.Page("over/").QuerySelector("h1")!.TextContent.ShouldBe("Één krant");
    }
}
