using System.Collections.Immutable;
using System.Text;
using Articles;
using Articles.Reading;

namespace Articles_Tests;

/// <summary>Lines without a mark that are a list all the same: a recipe's ingredients, an agenda's entries; and dates over paragraphs.</summary>
public sealed class LineListTests
{
    private const string Lead = "Voor een koude avond in januari is er niets beters dan een pan snert, vindt kok Anja de Vries uit Zwolle.";

    [Theory]
    [InlineData("500 g spliterwten\n1 rookworst\n2 winterpenen\n½ knolselderij\nzout en peper", 5)]
    [InlineData("500 g spliterwten\n\n1 rookworst\n\n2 el olie\n\nzout en peper", 4)]
    [InlineData("200 ml room\n1 1/2 tl zout\n2-3 teentjes knoflook", 3)]
    [InlineData("2 cups flour\n1 tbsp sugar\n3 eggs\na little salt", 4)]
    [InlineData("500g bloem\nca. 2 dl melk\n1 snufje zout", 3)]
    [InlineData("snufje zout\n2 eetlepels olie\n3 eieren", 3)]
    [InlineData("Vrijdag 3 januari, 20.00 uur: Nieuwjaarsconcert, De Spiegel\nZaterdag 4 januari: Open dag van de brandweer aan de Marslanden\nZondag 5 januari, 14.00 uur: Wandeling met de boswachter", 3)]
    [InlineData("za 4 jan 20.00 Concert\nzo 5 jan 14.00 Wandeling\nwo 8 jan 19.30 Lezing", 3)]
    [InlineData("19.30 uur Inloop\n20.00 uur Concert\n22.15 uur Borrel", 3)]
    [InlineData("3 januari - Concert\n\n4 januari - Open dag\n\n12 t/m 14 januari - Markt", 3)]
    [InlineData("04-01-2026 Concert\n05-01-2026 Open dag\n06-01-2026 Markt", 3)]
    [InlineData("Saturday, March 7, 8 pm: Concert\nSunday, March 8, 2 pm: Walk\nMonday, March 9, 7 pm: Talk", 3)]
    public void Lines_of_one_sort_are_a_list(string lines, int items)
    {
        var block = Read($"{Lead}\n\n{lines}\n\n{Lead}\n")[1];
        (block.Kind, block.IsOrdered, block.Items.Length).ShouldBe((BlockKind.List, false, items));
        block.Items.ShouldBe(lines.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("De 3 broers zijn thuis\nDe 2 zussen ook\nEn de hond")]
    [InlineData("3 januari 2025 was een koude dag.\n\n4 januari was kouder, en niemand ging naar buiten.\n\n5 januari bracht dooi.")]
    [InlineData("500 mensen kwamen naar de markt.\n\n300 bleven tot het einde.\n\n20 wonnen een prijs.")]
    [InlineData("12 doden\n34 gewonden\n5 vermisten")]
    [InlineData("2 el olie\n1 ui")]
    [InlineData("2 el olie\n3 tl zout")]
    [InlineData("4 januari Concert\n5 januari Markt")]
    [InlineData("Het was 20.00 uur toen de eerste gasten kwamen, en koud.")]
    public void Other_lines_are_none(string lines) =>
        Read($"{Lead}\n\n{lines}\n\n{Lead}\n").ShouldAllBe(block => block.Kind != BlockKind.List);

    [Fact]
    public void A_recipe_has_its_parts()
    {
        var blocks = Read($"""
            Snert van oma

            {Lead}

            Ingrediënten (4 personen)
            500 g spliterwten
            1 rookworst
            2 winterpenen
            zout en peper

            Bereiding
            1. Week de erwten een nacht in ruim water.
            2. Breng ze aan de kook en schuim af.
            3. Doe de groente erbij en laat alles twee uur pruttelen.

            Serveer met roggebrood.
            """);
        blocks.Select(block => block.Kind).ShouldBe(
            [BlockKind.Paragraph, BlockKind.Heading, BlockKind.List, BlockKind.Heading, BlockKind.List, BlockKind.Paragraph]);
        blocks[4].IsOrdered.ShouldBeTrue();
    }

    [Fact]
    public void A_recipe_without_blank_lines_has_its_parts()
    {
        var blocks = Read($"{Lead}\nIngrediënten\n500 g spliterwten\n1 rookworst\n2 el olie\nBereiding\nKook de erwten.\nDoe de worst erbij.\n");
        blocks.Single(block => block.Kind == BlockKind.List).Items.ShouldBe(["500 g spliterwten", "1 rookworst", "2 el olie"]);
    }

    [Theory]
    [InlineData("Zaterdag 4 januari", "Zondag 5 januari", "Woensdag 8 januari")]
    [InlineData("09.12 uur", "10.40 uur", "11:05 uur")]
    [InlineData("4 januari:", "5 januari:", "8 januari:")]
    public void Dates_in_lines_of_their_own_are_of_one_kind(string first, string second, string third)
    {
        var blocks = Read($"{Lead}\n\n{first}\n\nConcert in De Spiegel\n\n{second}\n\n{Lead}\n\n{third}\n\nMarkt en kermis, de hele dag\n");
        blocks.Where(block => block.Kind == BlockKind.Heading).Select(block => block.Text).ShouldBe([first, second, third]);
    }

    [Fact]
    public void Marks_and_notes_lead_to_each_other()
    {
        var blocks = Read($"De brug gaat dicht.[1] Het water stijgt[2] en [3] blijft. Nog eens.[1]\n\n{Lead}\n\n[1] Zie https://example.org/brug.\n[2] Rijkswaterstaat, 2026.\n");
        blocks[0].Html.ShouldBe("<p>De brug gaat dicht.<sup><a id=\"fnref:1\" href=\"#fn:1\">[1]</a></sup> Het water stijgt<sup><a id=\"fnref:2\" href=\"#fn:2\">[2]</a></sup> en [3] blijft. Nog eens.<sup><a href=\"#fn:1\">[1]</a></sup></p>");
        blocks[2].Html.ShouldBe("<p id=\"fn:1\"><a href=\"#fnref:1\">[1]</a> Zie <a href=\"https://example.org/brug\">https://example.org/brug</a>.</p>");
        blocks[3].Html.ShouldBe("<p id=\"fn:2\"><a href=\"#fnref:2\">[2]</a> Rijkswaterstaat, 2026.</p>");
        blocks.ShouldAllBe(block => block.Kind == BlockKind.Paragraph);
    }

    [Theory]
    [InlineData("De brug gaat dicht [1] zegt hij.\n\nEn open.")]
    [InlineData("De brug gaat dicht zegt hij.\n\n[1] Een noot zonder teken.")]
    [InlineData("De brug gaat dicht [2] zegt hij.\n\n[1] Een noot van een ander.")]
    [InlineData("De brug gaat dicht [1] zegt hij.\n\n[1] Een noot.\n\n[1] Nog een met dat nummer.")]
    public void A_mark_without_its_note_stays_words(string text) =>
        Read($"{Lead}\n\n{text}\n").ShouldAllBe(block => block.Html == null || !block.Html.Contains("fn", StringComparison.Ordinal));

    [Fact]
    public void Headline_and_summary_have_no_marks()
    {
        var article = ArticleReader.Read("a.txt", Encoding.UTF8.GetBytes(
            "De gemeente Zwolle sluit de brug over het water.[1] Het water stijgt te snel.[2] Niemand mag erover.\n\n[1] Zie daar.\n[2] En daar.\n"),
            new ReadingOptions()).Article;
        (article.Headline.Text, article.Summary).ShouldBe(("Gemeente Zwolle sluit de brug over het water", "Het water stijgt te snel. Niemand mag erover."));
    }

    private static ImmutableArray<Block> Read(string text) =>
        ArticleReader.Read("seeds/a.txt", Encoding.UTF8.GetBytes(text), new ReadingOptions { SiteLanguage = "nl" }).Article.Blocks;
}
