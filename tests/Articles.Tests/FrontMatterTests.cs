using System.Text;
using Articles.Reading;

namespace Articles_Tests;

/// <summary>What stands on top of a text: read where no doubt is left, an error where it is nearly front matter, words where it is none.</summary>
public sealed class FrontMatterTests
{
    private const string Words = "De brug in Zwolle blijft tot de zomer dicht.";

    [Theory]
    [InlineData("---\ntitle: T\ndraft: true\n---\n")]
    [InlineData("\uFEFF---\ntitle: T\ndraft: true\n---\n")]
    [InlineData("\n\n---\ntitle: T\ndraft: true\n---\n")]
    [InlineData("  ---\ntitle: T\ndraft: true\n---\n")]
    [InlineData("---   \ntitle: T\ndraft: true\n---  \n")]
    [InlineData("---\r\ntitle: T\r\ndraft: true\r\n---\r\n")]
    [InlineData("---\n\n# een woord vooraf\ntitle: T\ndraft: true\n---\n")]
    [InlineData("----\ntitle: T\ndraft: true\n----\n")]
    [InlineData("-----\ntitle: T\ndraft: true\n---\n")]
    [InlineData("---\ntitle: T\ndraft: true\n...\n")]
    [InlineData("---yaml\ntitle: T\ndraft: true\n---\n")]
    [InlineData("---\n{title: T, draft: true}\n---\n")]
    [InlineData("+++\ntitle = \"T\"\ndraft = true\n+++\n")]
    [InlineData("\n+++ \ntitle = 'T'\ndraft = true # nog niet\n+++\n")]
    [InlineData("---toml\ntitle = \"T\"\ndraft = true\n---\n")]
    [InlineData("{\"title\": \"T\", \"draft\": true}\n\n")]
    [InlineData("\n{\n\t\"title\": \"T\",\n\t\"draft\": true,\n}\n")]
    public void It_is_read(string matter)
    {
        var (article, diagnostics) = Read(matter + Words);

        diagnostics.ShouldBeEmpty();
        article.FrontMatter.ShouldNotBeNull().ShouldSatisfyAllConditions(said => said.Title.ShouldBe("T"), said => said.IsDraft.ShouldBe(true));
        article.Blocks.Single().Text.ShouldBe(Words);
        article.Blocks.Single().Line.ShouldBe((matter.Replace("\r\n", "\n", StringComparison.Ordinal) + Words).Split('\n').Length);
    }

    [Fact]
    public void Toml_and_json_say_all_that_yaml_does()
    {
        const string Yaml = "---\ntitle: T\ndate: 2026-01-02\ntags: [a, b]\npicture:\n  src: x.png\n  alt: X\n---\n";
        const string Toml = "+++\ntitle = \"T\"\ndate = 2026-01-02\ntags = [\"a\", \"b\"]\n[picture]\nsrc = \"x.png\"\nalt = \"X\"\n+++\n";
        const string Json = "{\"title\": \"T\", \"date\": \"2026-01-02\", \"tags\": [\"a\", \"b\"], \"picture\": {\"src\": \"x.png\", \"alt\": \"X\"}}\n";

        var said = new[] { Yaml, Toml, Json }.Select(matter => Read(matter + Words).Article.FrontMatter!).ToArray();

        said[0].Published.ShouldNotBeNull();
        foreach (var other in said)
        {
            (other.Title, other.Published, other.Picture).ShouldBe((said[0].Title, said[0].Published, said[0].Picture));
            other.Tags.Replace.ShouldNotBeNull().ShouldBe(["a", "b"]);
        }
    }

    [Theory]
    [InlineData("---\ntitle: T\ndraft: true\n", "1:1: error: the front matter is never closed (put '---' alone on the line after the last key)")]
    [InlineData("---\ntitel: T\ndraft: true\n", "1:1: error: the front matter is never closed (put '---' alone on the line after the last key)")]
    [InlineData("\n+++\ntitle = 'T'\n", "2:1: error: the front matter is never closed (put '+++' alone on the line after the last key)")]
    [InlineData("{\"title\": \"T\", \"draft\": true\n", "1:1: error: the JSON on top is never closed (close it with '}')")]
    [InlineData("{\"title\" \"T\"}\n\n", null)]
    [InlineData("{\"title\": T}\n\n", "1:11: error: malformed JSON (write {\"key\": \"value\"}, with a comma between two of them)")]
    [InlineData("+++\ntitle = T\n+++\n", "2:")]
    [InlineData("--\ntitle: T\ndraft: true\n--\n", "1:1: error: front matter begins with a line of its own that is '---' (put '---' alone on the line before the first key)")]
    [InlineData("—\ntitle: T\n—\n", "1:1: error: front matter begins with a line of its own that is '---' (put '---' alone on the line before the first key)")]
    [InlineData("title: T\ndraft: true\n---\n", "1:1: error: front matter begins with a line of its own that is '---' (put '---' alone on the line before the first key)")]
    [InlineData("+++\ntitel = \"T\"\n+++\n", "2:1: error: unknown key 'titel' (did you mean 'title'?)")]
    [InlineData("{\n  \"titel\": \"T\"\n}\n", "2:3: error: unknown key 'titel' (did you mean 'title'?)")]
    [InlineData("---\ntitel: T\ndatum: 2026-01-02\n\n", "1:1: error: the front matter is never closed (put '---' alone on the line after the last key, and write 'title' for 'titel')")]
    [InlineData("---\ntitel: T\n\n", "1:1: error: the front matter is never closed (put '---' alone on the line after the last key, and write 'title' for 'titel')")]
    [InlineData("---\nrubriek: Sport\nplaats: Zwolle\n\n", "1:1: error: the front matter is never closed (put '---' alone on the line after the last key, and write 'section' for 'rubriek')")]
    [InlineData("---\nTitel: T\nAuteur: Jan\n\n", "1:1: error: the front matter is never closed (put '---' alone on the line after the last key, and write 'title' for 'Titel')")]
    [InlineData("+++\ntitel = 'T'\n\n", "1:1: error: the front matter is never closed (put '+++' alone on the line after the last key, and write 'title' for 'titel')")]
    [InlineData("--\ntitel: T\n--\n", "1:1: error: front matter begins with a line of its own that is '---' (put '---' alone on the line before the first key, and write 'title' for 'titel')")]
    [InlineData("titel: T\ndatum: 2026-01-02\n\n", "1:1: error: front matter begins with a line of its own that is '---' (put '---' alone on the line before the first key, and write 'title' for 'titel')")]
    [InlineData("---\ntitel: Nieuws: de brug\ndatum: 3 mei\n---\n", "2:14: error: malformed YAML: ")]
    [InlineData("---\ntrefwoorden: [a, b]\n---\n", "2:1: error: unknown key 'trefwoorden' (did you mean 'tags'?)")]
    [InlineData("---\ndatum: 2026-01-02\n---\n", "2:1: error: unknown key 'datum' (did you mean 'date'?)")]
    [InlineData("---\nsamenvatting: T\n---\n", "2:1: error: unknown key 'samenvatting' (did you mean 'summary'?)")]
    [InlineData("---\nconcept: ja\n---\n", "2:1: error: unknown key 'concept' (did you mean 'draft'?)")]
    public void What_is_nearly_that_is_an_error_with_its_place(string matter, string? said)
    {
        var diagnostics = Read(matter + Words).Diagnostics;

        if (said is null)
            diagnostics.ShouldBeEmpty();
        else
            diagnostics.ShouldHaveSingleItem().ToString().ShouldStartWith("a.txt:" + said);
    }

    [Theory]
    [InlineData("---\n")]
    [InlineData("---\n\n---\n")]
    [InlineData("-----\nLet op, lezer: dit is een regel.\n\n")]
    [InlineData("---\nUpdate: de brug is open.\n\n")]
    [InlineData("---\nTekst: een man\n\nNog een regel.\n---\n")]
    [InlineData("---\nFoto: ANP\n\n")]
    [InlineData("---\nfoto: ANP\n\n")]
    [InlineData("---\nAuteur: Jan\nDatum: 3 mei\n\n")]
    [InlineData("Titel: T\nAuteur: Jan\n\n")]
    [InlineData("titel: T\n\n")]
    [InlineData("+++ Laatste nieuws +++\n")]
    [InlineData("+++\n[kop]\n\n")]
    [InlineData("Namen:\n{{ een }}\n\n")]
    [InlineData("{een} accolade\n")]
    [InlineData("* * *\n")]
    [InlineData("Author: Jan\n\n")]
    public void A_rule_on_top_is_no_front_matter(string top)
    {
        var (article, diagnostics) = Read(top + Words);

        diagnostics.ShouldBeEmpty();
        article.FrontMatter.ShouldBeNull();
        string.Join(' ', article.Blocks.Select(block => block.Text)).ShouldContain(Words);
    }

    private static ArticleReading Read(string text) => ArticleReader.Read("a.txt", Encoding.UTF8.GetBytes(text), new ReadingOptions());
}
