using System.Collections.Immutable;
using System.Text;
using Articles;
using Articles.Reading;

namespace Articles_Tests;

/// <summary>What a block of a plain text is to its reader.</summary>
public sealed class RoleTests
{
    private const string Paragraph = "De gemeenteraad heeft maandagavond ingestemd met de bouw van een nieuwe brug over de IJssel bij Zutphen.";

    [Theory]
    [InlineData("Er zijn ook andere oorzaken, bijvoorbeeld: te weinig sloten.", BlockKind.Paragraph)]
    [InlineData("Voorbeeld: een boer in Assen pompt water op.", BlockKind.Paragraph)]
    [InlineData("De gemeente in beeld: Assen heeft 68.000 inwoners.", BlockKind.Paragraph)]
    [InlineData("Zijn rechtsvorm (c) is een bv, die van zijn broer (b) een vof.", BlockKind.Paragraph)]
    [InlineData("Het antwoord op de vraag naar de bron: die is er niet.", BlockKind.Paragraph)]
    [InlineData("De fotograaf: een man van vijftig die altijd haast heeft.", BlockKind.Paragraph)]
    [InlineData("Boeren in Drenthe. Foto: Marcel van den Bergh", BlockKind.Caption)]
    [InlineData("Boeren in Drenthe (Foto: Marcel van den Bergh)", BlockKind.Caption)]
    [InlineData("Foto: Marcel van den Bergh", BlockKind.Caption)]
    [InlineData("De winter is aangebroken Ⓒ ANP / HH", BlockKind.Caption)]
    [InlineData("Boeren in Drenthe (c) Marcel van den Bergh", BlockKind.Caption)]
    [InlineData("Boeren in Drenthe / ANP", BlockKind.Caption)]
    [InlineData("De boer heeft er een dag aan gewerkt en is nu heel erg moe, maar ook wel blij dat het af is en dat hij weer wat rust kan gaan nemen voor de rest van het jaar, want hij wil ook nog op reis naar zijn zus in Ede. Foto: Marcel Bos", BlockKind.Paragraph)]
    public void A_word_marks_a_credit_only_where_something_begins(string block, BlockKind kind) => Check(block, kind);

    [Theory]
    [InlineData("Brons in Parijs", BlockKind.Heading)]
    [InlineData("Beeldvorming telt", BlockKind.Heading)]
    [InlineData("Videoscheidsrechter grijpt in", BlockKind.Heading)]
    [InlineData("1. Wat er met de oude brug gaat gebeuren als de nieuwe straks klaar is", BlockKind.Heading)]
    [InlineData("Waarom moet die nieuwe brug er eigenlijk zo nodig komen, en wie betaalt dat?", BlockKind.Heading)]
    [InlineData("Wat er met de oude brug gaat gebeuren als de nieuwe straks klaar is", BlockKind.Paragraph)]
    [InlineData("Waarom moet die brug er komen? Omdat de oude op is, en wie betaalt dat nu?", BlockKind.Paragraph)]
    [InlineData("Bron ANP", BlockKind.Paragraph)]
    [InlineData("Lees ook", BlockKind.Paragraph)]
    [InlineData("— Gemeente Zutphen (@zutphen) November 24, 2026", BlockKind.Paragraph)]
    [InlineData("Mooi hoor pic.twitter.com/abcdef", BlockKind.Paragraph)]
    [InlineData("via NOS", BlockKind.Paragraph)]
    public void A_short_line_is_a_sub_head_unless_it_says_that_it_is_none(string block, BlockKind kind) => Check(block, kind);

    [Theory]
    [InlineData("ZUTPHEN - ", true)]
    [InlineData("DEN HAAG (ANP) – ", true)]
    [InlineData("IJMUIDEN – ", true)]
    [InlineData("Brussel – ", true)]
    [InlineData("WIJDENES (ANP) - ", true)]
    [InlineData("BREAKING - ", false)]
    [InlineData("LIVE – ", false)]
    [InlineData("VIDEO (2) - ", false)]
    [InlineData("Jansen (34) – ", false)]
    [InlineData("UPDATE (ZUTPHEN) - ", false)]
    public void A_dateline_is_a_place(string opening, bool isDateline)
    {
        var blocks = Read($"Nieuwe brug bij Zutphen\n\n{opening}{Paragraph}\n");
        blocks.Any(block => block.Kind == BlockKind.Dateline).ShouldBe(isDateline);
        if (!isDateline)
            blocks.ShouldContain(block => block.Text.StartsWith(opening, StringComparison.Ordinal));
    }

    private static void Check(string block, BlockKind kind) =>
        Read($"{Paragraph}\n\n{block}\n\n{Paragraph}\n")[1].Kind.ShouldBe(kind);

    private static ImmutableArray<Block> Read(string text) =>
        ArticleReader.Read("seeds/a.txt", Encoding.UTF8.GetBytes(text), new ReadingOptions { SiteLanguage = "nl" }).Article.Blocks;
}
