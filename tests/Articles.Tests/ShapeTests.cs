using System.Collections.Immutable;
using System.Text;
using Articles;
using Articles.Reading;

namespace Articles_Tests;

/// <summary>Shapes that a plain text takes: lists, tables, verse, interviews, addresses, broken words.</summary>
public sealed class ShapeTests
{
    private const string Lead = "De gemeenteraad van Zutphen heeft maandagavond ingestemd met de bouw van een nieuwe brug over de IJssel.";

    [Theory]
    [InlineData("• eerste punt\n\n• tweede punt\n\n• derde punt", false)]
    [InlineData("- eerste punt\n- tweede punt\n\n- derde punt", false)]
    [InlineData("1. eerste punt\n\n2. tweede punt\n\n3. derde punt", true)]
    public void Items_apart_by_blank_lines_are_one_list(string list, bool isOrdered)
    {
        var block = Read($"{Lead}\n\n{list}\n\n{Lead}\n")[1];
        (block.Kind, block.IsOrdered).ShouldBe((BlockKind.List, isOrdered));
        block.Items.ShouldBe(["eerste punt", "tweede punt", "derde punt"]);
    }

    [Theory]
    [InlineData("Partij\t2022\t2026\nBurgerbelang\t6\t8\nD66\t3\t4")]
    [InlineData("Partij           2022   2026\nBurgerbelang        6      8\nD66                 3      4")]
    public void Columns_are_a_table(string table)
    {
        var block = Read($"{Lead}\n\n{table}\n\n{Lead}\n")[1];
        block.Kind.ShouldBe(BlockKind.Html);
        block.Text.ShouldBe("Partij 2022 2026\nBurgerbelang 6 8\nD66 3 4");
        block.Html!.ShouldContain("<tr><th>Partij</th><th class=\"align-right\">2022</th><th class=\"align-right\">2026</th></tr>");
        block.Html!.ShouldContain("<tr><td>D66</td><td class=\"align-right\">3</td><td class=\"align-right\">4</td></tr>");
    }

    [Theory]
    [InlineData("zie https://example.org/brug.", "zie <a href=\"https://example.org/brug\">https://example.org/brug</a>.")]
    [InlineData("zie www.zutphen.nl/brug,", "zie <a href=\"https://www.zutphen.nl/brug\">www.zutphen.nl/brug</a>,")]
    [InlineData("mail a.b@example.org!", "mail <a href=\"mailto:a.b@example.org\">a.b@example.org</a>!")]
    [InlineData("(https://nl.example.org/wiki/Brug_(bouw))", "(<a href=\"https://nl.example.org/wiki/Brug_(bouw)\">https://nl.example.org/wiki/Brug_(bouw)</a>)")]
    [InlineData("lees [het plan](https://example.org/?a=1&b=2) maar", "lees <a href=\"https://example.org/?a=1&amp;b=2\">het plan</a> maar")]
    [InlineData("https://a.example/ en <b>", "<a href=\"https://a.example/\">https://a.example/</a> en &lt;b&gt;")]
    public void Addresses_are_links(string words, string html) => Read($"{Lead}\n\n{words}\n")[1].Html.ShouldBe($"<p>{html}</p>");

    [Theory]
    [InlineData("[klik](javascript:alert)")]
    [InlineData("http://localhost/")]
    [InlineData("@zutphen zegt ja")]
    [InlineData("twee www. drie")]
    [InlineData("javascript://example.org/%0aalert(1)")]
    public void What_is_no_address_stays_words(string words) => (Read($"{Lead}\n\n{words}\n")[1].Html ?? "").ShouldNotContain("<a ");

    [Fact]
    public void The_lines_of_a_verse_stay_lines()
    {
        var block = Read($"{Lead}\n\nDe brug staat stil,\nhet water gaat\nen niemand wil\nnaar huis zo laat\n\n{Lead}\n")[1];
        block.Kind.ShouldBe(BlockKind.Paragraph);
        block.Html.ShouldBe("<p>De brug staat stil,<br>\nhet water gaat<br>\nen niemand wil<br>\nnaar huis zo laat</p>");
    }

    [Fact]
    public void Lines_that_are_longer_than_a_verse_are_paragraphs() =>
        Read($"{Lead}\n\nDe brug bij Zutphen staat al jaren stil, en dat is jammer.\nHet water in de IJssel gaat door, zoals het altijd al ging.\nEn niemand in De Hoven wil naar huis, hoe laat het ook is.\n\n{Lead}\n")
            .Length.ShouldBe(5);

    [Fact]
    public void The_questions_of_an_interview_are_of_one_kind()
    {
        var blocks = Read("""
            Wethouder Marieke de Vries over de nieuwe brug, de kosten en het verzet in De Hoven. Ze heeft er lang over nagedacht.

            Vraag: Waarom moet die brug er nu komen?

            Antwoord: Omdat de oude op is. Rijkswaterstaat heeft ons dat vorig jaar zwart op wit gegeven.

            Vraag: En de bewoners van De Hoven?

            Antwoord: Ik begrijp ze. We gaan met ze praten.

            Kunt u beloven dat er geen vrachtverkeer door de wijk komt?

            „Nee, dat kan ik niet. Wel dat we alles doen om het te voorkomen.”

            Wanneer gaat de eerste paal de grond in?

            „In 2027, als alles meezit.”
            """);
        blocks.Where(block => block.Text.EndsWith('?')).Select(block => block.Kind).ShouldBe(Enumerable.Repeat(BlockKind.Heading, 4));
        blocks.Where(block => !block.Text.EndsWith('?')).ShouldAllBe(block => block.Kind != BlockKind.Heading);
    }

    [Theory]
    [InlineData("De brug wordt volgend jaar door een bedrijf uit Zwolle ge-\nbouwd van staal dat uit Duitsland komt en beton uit Ede.", "Zwolle gebouwd van")]
    [InlineData("De brug wordt volgend jaar door een bedrijf in Noord-\nHolland gebouwd van staal dat uit Duitsland komt en beton.", "in Noord- Holland gebouwd")]
    [InlineData("De brug wordt volgend jaar goed bereikbaar gemaakt voor auto-\nen fietsverkeer dat uit Duitsland komt en uit Zwolle en Ede.", "voor auto- en fietsverkeer")]
    public void A_word_that_was_broken_at_the_end_of_a_line_is_whole(string lines, string words) => Read($"{Lead}\n\n{lines}\n")[1].Text.ShouldContain(words);

    [Fact]
    public void Marked_sub_heads_have_their_level() =>
        Read($"{Lead}\n\n## Kosten\n\n{Lead}\n\n### Verzet.\n\n{Lead}\n").Where(block => block.Kind == BlockKind.Heading)
            .Select(block => (block.Level, block.Text)).ShouldBe([(2, "Kosten"), (3, "Verzet.")]);

    private static ImmutableArray<Block> Read(string text) =>
        ArticleReader.Read("seeds/a.txt", Encoding.UTF8.GetBytes(text), new ReadingOptions { SiteLanguage = "nl" }).Article.Blocks;
}
