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
        "Gemeente Utrecht verkoopt het oude postkantoor op de Neude aan een belegger uit Rotterdam")]
    [InlineData(
        "Wubbo Ockels, de eerste Nederlander in de ruimte en later hoogleraar, is in Amsterdam op 68-jarige leeftijd overleden.",
        "Wubbo Ockels is in Amsterdam op 68-jarige leeftijd overleden")]
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
        "Prime Minister Tony Blair has met US President George Bush in Washington")]
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
    [InlineData(
        "De provincie Limburg trekt de komende vier jaar ruim 120 miljoen euro uit voor het opknappen van wegen, fietspaden en viaducten die door de overstromingen van 2021 zwaar beschadigd raakten.",
        "Provincie Limburg trekt de komende vier jaar ruim 120 miljoen euro uit")]
    [InlineData(
        "Op de begraafplaats van Ter Apel is vrijdag een monument onthuld voor 37 dwangarbeiders die in de Tweede Wereldoorlog in het moeras omkwamen.",
        "Op de begraafplaats van Ter Apel is een monument onthuld voor 37 dwangarbeiders")]
    [InlineData(
        "Oud-premier Dries van Agt en zijn vrouw Eugenie zijn maandag hand in hand overleden, heeft mensenrechtenorganisatie The Rights Forum bekendgemaakt.",
        "Oud-premier Dries van Agt en zijn vrouw Eugenie zijn hand in hand overleden")]
    [InlineData(
        "Ondanks een tekort van 3,4 miljoen euro gaat de bouw van het nieuwe theater in Apeldoorn door, heeft het college van burgemeester en wethouders besloten.",
        "Ondanks een tekort van 3,4 miljoen euro gaat de bouw van het nieuwe theater in Apeldoorn door")]
    [InlineData(
        "Duizenden demonstranten zijn zondag in de Servische hoofdstad Belgrado opnieuw de straat op gegaan om te protesteren tegen president Aleksandar Vucic, die zij verantwoordelijk houden voor de corruptie in het land.",
        "Duizenden demonstranten zijn in Belgrado opnieuw de straat op gegaan")]
    [InlineData(
        "De Zwitserse bank UBS, die vorig jaar de noodlijdende concurrent Credit Suisse overnam, schrapt in eigen land drieduizend banen.",
        "Zwitserse bank UBS schrapt in eigen land drieduizend banen")]
    [InlineData(
        "Er komt voorlopig geen vuurwerkverbod in Amersfoort. De gemeenteraad stemde dinsdag tegen een voorstel van GroenLinks.",
        "Er komt voorlopig geen vuurwerkverbod in Amersfoort")]
    public void A_Dutch_wire_lead_ends_where_its_clause_does(string lead, string headline) => Check(lead + Filler, headline);

    [Theory]
    [InlineData("De man die de brand in het hotel in Ede heeft gesticht is volgens de rechtbank in Arnhem volledig ontoerekeningsvatbaar verklaard.", "ontoerekeningsvatbaar")]
    [InlineData("Een Boeing 737 van Transavia met 174 passagiers aan boord is donderdagmiddag vlak na het opstijgen van Rotterdam The Hague Airport teruggekeerd omdat er rook in de cockpit was.", "teruggekeerd")]
    [InlineData("De politie heeft in een woning in de Haagse Schilderswijk na een anonieme tip meer dan 400 kilo illegaal vuurwerk, twee vuurwapens en een grote hoeveelheid contant geld in beslag genomen.", "genomen")]
    [InlineData("Minister Bruno Bruins van Medische Zorg wil dat ziekenhuizen vanaf volgend jaar verplicht bekendmaken hoeveel complicaties er na operaties optreden, omdat patiënten volgens hem recht hebben op die informatie.", "optreden")]
    [InlineData("Toen Margreet van der Vaart in 1998 haar eerste college gaf aan de Universiteit Leiden, zaten er elf studenten in de zaal die haar naam kenden.", "zaten")]
    public void No_half_of_a_statement_is_left_off(string lead, string needed) => Headline(lead + Filler).ShouldContain(needed);

    [Theory]
    [InlineData(
        "A ferry carrying more than 80 people capsized in strong winds off the coast of Gambia on Tuesday, killing at least 12 passengers and leaving dozens missing, the coast guard said.",
        "Ferry carrying more than 80 people capsized in strong winds off the coast of Gambia")]
    [InlineData(
        "The European Central Bank raised its key interest rate by a quarter of a percentage point on Thursday and said it expected inflation to remain too high for too long.",
        "European Central Bank raised its key interest rate by a quarter of a percentage point")]
    [InlineData(
        "British retailer Marks & Spencer said on Wednesday that a cyber attack by hackers would cost it about 300 million pounds in lost operating profit this year and that disruption was likely to continue.",
        "British retailer Marks & Spencer said that a cyber attack by hackers would cost it about 300 million pounds")]
    [InlineData(
        "A walrus ivory carving that left Norfolk when the monasteries were dissolved has been bought by the museum in Norwich for £240,000, weeks before it was due to be sold overseas.",
        "Walrus ivory carving that left Norfolk when the monasteries were dissolved has been bought by the museum")]
    [InlineData(
        "\"This is not the end of the road,\" Ukrainian President Volodymyr Zelenskiy told reporters in Vilnius after leaders failed to set a date.",
        "Zelenskiy: \"This is not the end of the road\"")]
    [InlineData(
        "It was supposed to be quiet. Instead, former nurse Carol Bright from Leeds has become the oldest woman to row across the Atlantic.",
        "Former nurse Carol Bright from Leeds has become the oldest woman to row across the Atlantic")]
    [InlineData(
        "Why do penguins steal stones from each other? Because there are not enough of them, say researchers from Cambridge.",
        "Why do penguins steal stones from each other?")]
    public void An_English_wire_lead_ends_where_its_clause_does(string lead, string headline) => Check(lead + EnglishFiller, headline);

    [Theory]
    [InlineData(
        "In de haven van Antwerpen heeft de douane 11 ton cocaïne onderschept, verstopt in een container met bananen uit Ecuador.",
        "In de haven van Antwerpen heeft de douane 11 ton cocaïne onderschept")]
    [InlineData(
        "Vier van de vijf Nederlanders slapen slechter door hun telefoon, blijkt uit onderzoek van de Radboud Universiteit onder 4.000 volwassenen.",
        "Vier van de vijf Nederlanders slapen slechter door hun telefoon")]
    [InlineData(
        "Scholieren die te laat komen, moeten op het Marnix College in Ede voortaan een uur eerder beginnen.",
        "Scholieren die te laat komen, moeten op het Marnix College voortaan een uur eerder beginnen")]
    [InlineData(
        "Inspecteurs van de dienst hebben dinsdag bij een inval in een loods aan de rand van Dordrecht ruim tachtig schapen gevonden.",
        "Inspecteurs van de dienst hebben in een loods ruim tachtig schapen gevonden")]
    [InlineData(
        "Ajax heeft zondag in de Johan Cruijff Arena met 4-1 gewonnen van FC Utrecht dankzij drie doelpunten van Wout Weghorst.",
        "Ajax heeft in de Johan Cruijff Arena met 4-1 gewonnen van FC Utrecht")]
    [InlineData(
        "Amerikaanse wetenschappers hebben een manier gevonden om plastic flessen binnen een dag te laten verteren door bacteriën.",
        "Amerikaanse wetenschappers hebben een manier gevonden om plastic flessen binnen een dag te laten verteren door bacteriën")]
    public void A_report_and_circumstances_are_left_off(string lead, string headline) => Check(lead + Filler, headline);

    [Theory]
    [InlineData(
        "Israeli forces killed five Palestinians in the northern city of Jenin on Tuesday, the Palestinian health ministry said, as a raid entered its third day.",
        "Palestinian health ministry")]
    [InlineData(
        "British actor Daniel Day-Lewis is to return to the screen eight years after announcing his retirement, his agent has confirmed.", "retirement")]
    [InlineData(
        "Fingerprints of the singer were found on magazines at his ranch near Los Olivos, a court in California has been told.", "told")]
    public void Who_says_so_and_what_measures_stay(string lead, string needed) => Headline(lead + EnglishFiller).ShouldContain(needed);

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
