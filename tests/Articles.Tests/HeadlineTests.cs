using System.Text;
using Articles.Reading;

namespace Articles_Tests;

/// <summary>The headline that is made of a lead's own words: whole, faithful, and of a length that an editor would print.</summary>
public sealed class HeadlineTests
{
    private const string Filler = "\n\nDat staat in een brief die de gemeente heeft gestuurd aan alle bewoners van de wijk, die er al jaren om vragen.\n";
    private const string EnglishFiller = "\n\nThe council has written to everyone who lives in the street, many of whom have asked for this for years.\n";

    [Theory]
    [InlineData(
        "Belgische premier Alexander De Croo heeft Vlaanderen meer geld beloofd voor de opvang van vluchtelingen uit Oekraïne.",
        "Belgische premier Alexander De Croo heeft Vlaanderen meer geld beloofd")]
    [InlineData(
        "De gemeente Utrecht verkoopt het oude postkantoor op de Neude aan een belegger uit Rotterdam die er woningen wil bouwen.",
        "Gemeente Utrecht verkoopt het oude postkantoor op de Neude aan een belegger")]
    [InlineData(
        "Wubbo Ockels, de eerste Nederlander in de ruimte en later hoogleraar, is in Amsterdam op 68-jarige leeftijd overleden.",
        "Wubbo Ockels, de eerste Nederlander in de ruimte en later hoogleraar, is in Amsterdam op 68-jarige leeftijd overleden")]
    [InlineData(
        "Wubbo Ockels, de allereerste Nederlander die in de ruimte is geweest, is in Amsterdam op 68-jarige leeftijd overleden.",
        "Wubbo Ockels is in Amsterdam op 68-jarige leeftijd overleden")]
    [InlineData(
        "Twitter heeft ongeveer de helft van zijn personeel ontslagen, een week na de overname door miljardair Elon Musk.",
        "Twitter heeft ongeveer de helft van zijn personeel ontslagen")]
    public void A_long_lead_ends_once_verb_and_object_stand(string lead, string headline) => Check(lead + Filler, headline);

    [Theory]
    [InlineData("Minister Kaag steunt het voorstel over de nieuwe belasting op vliegtickets in de komende kabinetsperiode niet.", "niet")]
    [InlineData("De man heeft volgens buurtbewoners de auto van zijn voormalige werkgever in brand gestoken op het parkeerterrein.", "volgens")]
    [InlineData("Het bedrijf stelt de bouw van de nieuwe fabriek voor batterijen in het noorden van het land uit tot na de zomer.", "uit")]
    [InlineData("Het kabinet besluit de subsidie voor zonnepanelen op daken van scholen in het voorjaar helemaal te schrappen.", "te schrappen")]
    [InlineData("De politie houdt een man van dertig jaar uit Ede vast op verdenking van brandstichting in een leegstaande schuur.", "vast")]
    public void What_would_change_the_statement_is_not_cut_off(string lead, string needed) =>
        Headline(lead + Filler).ShouldContain(needed);

    [Theory]
    [InlineData("Een paar dagen geleden is de brug gesloten. Dat duurt lang.", "Een paar dagen geleden is de brug gesloten")]
    [InlineData("Een stuk van de dijk bij Lent is verzakt.", "Een stuk van de dijk bij Lent is verzakt")]
    [InlineData("Een aantal leerlingen is ziek geworden.", "Een aantal leerlingen is ziek geworden")]
    [InlineData("Het aantal zieke leerlingen is verdubbeld.", "Aantal zieke leerlingen is verdubbeld")]
    [InlineData("Op de vrijdag na Hemelvaart is het gemeentehuis dicht.", "Op de vrijdag na Hemelvaart is het gemeentehuis dicht")]
    public void No_word_goes_that_another_leans_on(string lead, string headline) => Check(lead + Filler, headline);

    [Theory]
    [InlineData("Wie betaalt de brug? De provincie trekt er tien miljoen euro voor uit.", "Provincie trekt er tien miljoen euro voor uit")]
    [InlineData("Wat een wedstrijd was dat gisteren! Ajax won in Rotterdam met 3-0 van Feyenoord.", "Ajax won in Rotterdam met 3-0 van Feyenoord")]
    [InlineData("Hij rende zo hard hij kon. Jan de Wit werd zondag voor de derde keer kampioen.", "Jan de Wit werd voor de derde keer kampioen")]
    [InlineData("Eindelijk weer eens sneeuw. In Winterberg gingen dit weekend alle liften open.", "In Winterberg gingen dit weekend alle liften open")]
    [InlineData("„Ik ga weg. Ik kom nooit meer terug.” Wethouder Bakker stapt per direct op.", "Wethouder Bakker stapt per direct op")]
    public void A_sentence_that_says_nothing_by_itself_leaves_it_to_the_next(string lead, string headline) => Check(lead + Filler, headline);

    [Theory]
    [InlineData(
        "Prime Minister Tony Blair has met US President George Bush in Washington to discuss the future of Iraq and its oil.",
        "Prime Minister Tony Blair has met US President George Bush")]
    [InlineData(
        "Ireland consigned England to their third straight Six Nations defeat with a stirring victory at Lansdowne Road.",
        "Ireland consigned England to their third straight Six Nations defeat")]
    [InlineData(
        "Huygens probe has sent back the first pictures of the surface of Titan, the largest moon of the planet Saturn.",
        "Huygens probe has sent back the first pictures of the surface of Titan")]
    [InlineData(
        "Fingerprints of the singer were found on magazines at his ranch near Los Olivos, a court in California has been told.",
        "Fingerprints of the singer were found on magazines at his ranch near Los Olivos, a court in California has been told")]
    public void An_English_lead_does_so_too(string lead, string headline) => Check(lead + EnglishFiller, headline);

    [Theory]
    [InlineData("Nieuwe brug over de Waal bij Nijmegen wordt twintig meter breder dan de", "nieuwe-brug-over-de-waal-bij-nijmegen-wordt-twintig-meter")]
    [InlineData("Gemeente trekt voor de bouw van de nieuwe sporthal in Ede 1.250.000 euro uit", "gemeente-trekt-voor-de-bouw-van-de-nieuwe-sporthal-in-ede")]
    [InlineData("Kort", "kort")]
    public void A_slug_ends_with_a_word_that_says_something(string headline, string slug) => Articles.Slug.From(headline).ShouldBe(slug);

    [Theory]
    [InlineData("Nieuwe brug bij Zutphen.", "Nieuwe brug bij Zutphen", 1)]
    [InlineData("Nieuwe brug bij Zutphen kost 48 miljoen.", "Nieuwe brug bij Zutphen kost 48 miljoen", 1)]
    [InlineData("Het regent in Zutphen.", "Het regent in Zutphen", 2)]
    [InlineData("Ze lacht om de brug.", "Ze lacht om de brug", 2)]
    public void A_headline_with_a_stop_is_printed_once(string first, string headline, int blocks)
    {
        var article = Read(first + Filler);
        article.Headline.Text.ShouldStartWith(headline);
        article.Blocks.Length.ShouldBe(blocks);
    }

    private static void Check(string text, string headline) => Headline(text).ShouldBe(headline);

    private static string Headline(string text) => Read(text).Headline.Text;

    private static Articles.Article Read(string text) =>
        ArticleReader.Read("seeds/a.txt", Encoding.UTF8.GetBytes(text), new ReadingOptions { SiteLanguage = "nl" }).Article;
}
