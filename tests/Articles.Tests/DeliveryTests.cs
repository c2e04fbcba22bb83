using System.Text;
using Articles;
using Articles.Reading;

namespace Articles_Tests;

/// <summary>A text that comes as a mail, as a press release, or with a rubric above its headline.</summary>
public sealed class DeliveryTests
{
    private const string Lead = "De gemeenteraad van Zutphen heeft maandagavond ingestemd met de bouw van een nieuwe brug over de IJssel. "
        + "De brug moet in 2029 klaar zijn en kost 48 miljoen euro, zei wethouder Marieke de Vries.";

    [Theory]
    [InlineData("From: Redactie Zutphen <redactie@example.org>\nTo: site@example.org\nSubject: Nieuwe brug over de IJssel\nDate: Tue, 24 Nov 2026 09:12:00 +0100\n\n")]
    [InlineData("Van: Redactie Zutphen [mailto:redactie@example.org]\nVerzonden: dinsdag 24 november 2026 9:12\nAan: Site\nOnderwerp: FW: Re: Nieuwe brug over de IJssel\n\n")]
    [InlineData("-----Oorspronkelijk bericht-----\nVan: \"Redactie Zutphen\" <redactie@example.org>\nDatum: 24-11-2026 09:12\nOnderwerp: Nieuwe brug over\n de IJssel\n\n")]
    public void The_head_of_a_mail_says_headline_sender_and_date(string head)
    {
        var reading = Read($"{head}{Lead}\n\n-- \nRedactie Zutphen\n0575-123456\n");
        var article = reading.Article.FrontMatter!.ApplyTo(reading.Article, TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam"));
        article.Headline.Text.ShouldBe("Nieuwe brug over de IJssel");
        article.Author.ShouldBe("Redactie Zutphen");
        article.Published.ShouldBe(new DateTimeOffset(2026, 11, 24, 9, 12, 0, TimeSpan.FromHours(1)));
        article.Blocks.Select(block => block.Text).ShouldBe([Lead]);
        reading.Diagnostics.Select(said => said.Severity).ShouldBe([Severity.Note, Severity.Note]);
    }

    [Fact]
    public void A_press_release_is_published_without_its_frame()
    {
        var reading = Read($"""
            PERSBERICHT

            Zutphen, 24 november 2026

            Zutphen krijgt nieuwe brug over de IJssel

            {Lead}

            ------------------------------
            Noot voor de redactie (niet voor publicatie)

            Marieke de Vries, woordvoerder
            T 06 12 34 56 78
            """);
        var article = reading.Article;
        article.Headline.ShouldBe(new Headline("Zutphen krijgt nieuwe brug over de IJssel", IsDerived: false));
        article.FrontMatter!.Section.ShouldBe("Persbericht");
        article.FrontMatter.Published!.Value.Local.ShouldBe(new DateTime(2026, 11, 24));
        article.Blocks.Select(block => (block.Kind, block.Text)).ShouldBe(
            [(BlockKind.Dateline, "Zutphen, 24 november 2026"), (BlockKind.Paragraph, Lead)]);
        reading.Diagnostics.ShouldHaveSingleItem().ToString().ShouldStartWith("seeds/a.txt:10:1: note: from here on the text is left out");
    }

    [Theory]
    [InlineData("EMBARGO TOT 25 NOVEMBER 2026, 06.00 UUR", 6)]
    [InlineData("Onder embargo tot: 25 november 2026 06:00 uur", 6)]
    [InlineData("Embargo until November 25, 2026", 0)]
    public void An_embargo_is_the_date_of_publication(string embargo, int hour) =>
        Read($"Persbericht\n{embargo}\n\nZutphen krijgt nieuwe brug\n\n{Lead}\n").Article.FrontMatter!.Published!.Value.Local
            .ShouldBe(new DateTime(2026, 11, 25, hour, 0, 0));

    [Theory]
    [InlineData("BINNENLAND\nNieuwe brug bij Zutphen kost 48 miljoen\nRaad stemt in, bewoners boos\n\n", "Binnenland", "Raad stemt in, bewoners boos")]
    [InlineData("KUNST & CULTUUR\n\nNieuwe brug bij Zutphen kost 48 miljoen\n\n", "Kunst & cultuur", null)]
    public void A_rubric_stands_above_the_headline(string head, string section, string? standfirst)
    {
        var article = Read($"{head}{Lead}\n\n{Lead}\n").Article;
        article.Headline.Text.ShouldBe("Nieuwe brug bij Zutphen kost 48 miljoen");
        article.FrontMatter!.Section.ShouldBe(section);
        article.Standfirst.ShouldBe(standfirst);
        article.Blocks.Select(block => block.Text).ShouldBe([Lead, Lead]);
    }

    [Theory]
    [InlineData("NIEUWE BRUG\n\n")]
    [InlineData("Vraag: waarom die brug?\nAntwoord: omdat het moet.\n\n")]
    [InlineData("Van: hier naar daar\n\n")]
    [InlineData("Datum: onbekend\nPlaats: Zutphen\n\n")]
    [InlineData("Voor de redactie was het een lange nacht\n\n")]
    [InlineData("Persbericht over de brug valt slecht\n\n")]
    public void What_only_resembles_a_frame_keeps_all_its_words(string opening)
    {
        var article = Read($"{opening}{Lead}\n").Article;
        var words = string.Join(' ', article.Blocks.Select(block => block.Text).Prepend(article.Opening.Title?.Text ?? ""));
        foreach (var word in opening.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
            words.ShouldContain(word);
    }

    private static ArticleReading Read(string text) =>
        ArticleReader.Read("seeds/a.txt", Encoding.UTF8.GetBytes(text), new ReadingOptions { SiteLanguage = "nl" });
}
