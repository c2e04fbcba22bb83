using System.Text;
using Articles;
using Articles.Reading;
using Articles.Rules;
using Articles.Tagging;

namespace Articles_Tests;

/// <summary>Texts and headlines in capitals: headline, address and tags are in normal case, the body stays as it is.</summary>
public sealed class CapitalsTests
{
    private const string Body = "De gemeenteraad van Zutphen heeft ingestemd met de bouw van een brug over de IJssel. Wethouder Ligtenbarg is blij, "
        + "de PvdZ niet. Volgens Ligtenbarg kan de bouw in mei beginnen.";

    [Theory]
    [InlineData("NIEUWE BRUG OVER DE IJSSEL", "Nieuwe brug over de IJssel")]
    [InlineData("LIGTENBARG BLIJ MET NIEUWE BRUG, PVDZ NIET", "Ligtenbarg blij met nieuwe brug, PvdZ niet")]
    [InlineData("RUTTE EN NAVO PRATEN OVER BRUG IN DEN HAAG", "Rutte en NAVO praten over brug in Den Haag")]
    [InlineData("JAN DE BOER BOUWT BRUG BIJ BERGEN OP ZOOM", "Jan de Boer bouwt brug bij Bergen op Zoom")]
    [InlineData("VVD EN D66 WILLEN BRUG IN OEKRAÏNE", "VVD en D66 willen brug in Oekraïne")]
    [InlineData("KONING WILLEM-ALEXANDER OPENT BRUG", "Koning Willem-Alexander opent brug")]
    [InlineData("KNVB EN ZFC SLUITEN VREDE", "KNVB en ZFC sluiten vrede")]
    [InlineData("OORLOG IN OEKRAÏNE", "Oorlog in Oekraïne")]
    [InlineData("GEMEENTERAADSVERKIEZINGEN", "Gemeenteraadsverkiezingen")]
    [InlineData("VVD, CDA", "VVD, CDA")]
    [InlineData("KNVB EN UEFA", "KNVB EN UEFA")]
    [InlineData("Nieuwe brug OVER DE IJSSEL", "Nieuwe brug OVER DE IJSSEL")]
    public void A_headline_in_capitals_is_set_in_normal_case(string headline, string expected)
    {
        var article = Read($"{headline}\n\n{Body.Replace("Volgens", "Mark Rutte en de NAVO zwijgen. Volgens", StringComparison.Ordinal)}\n\n{Body}\n");
        (article.Headline.Text, article.Slug).ShouldBe((expected, Slug.From(expected)));
    }

    [Fact]
    public void A_text_in_capitals_has_headline_and_tags_in_normal_case_and_keeps_its_body()
    {
        const string Text = "PREMIER MARK RUTTE HEEFT IN BERLIJN GESPROKEN MET BONDSKANSELIER OLAF SCHOLZ. HET GING OVER DE NAVO EN OVER OEKRAÏNE.\n\n"
            + "RUTTE NOEMDE HET GESPREK GOED. DE NAVO BESLIST IN MEI. SCHOLZ ZWEEG.";
        var article = TagAssigner.Assign([Read(Text + "\n")], TagRules.None, new TagOptions()).Articles[0];

        article.Headline.Text.ShouldBe("Premier Mark Rutte heeft in Berlijn gesproken met bondskanselier Olaf Scholz");
        article.Tags.Select(tag => tag.Tag.Name).ShouldBe(["Mark Rutte", "Olaf Scholz", "NAVO", "Berlijn", "Oekraïne"], ignoreOrder: true);
        string.Join("\n\n", article.Blocks.Select(block => block.Text)).ShouldBe(Text);
    }

    private static Article Read(string text) => ArticleReader.Read("a.txt", Encoding.UTF8.GetBytes(text), new ReadingOptions()).Article;
}
