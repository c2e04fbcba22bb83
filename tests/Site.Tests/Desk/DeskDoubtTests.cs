namespace Site.Tests.Desk;

/// <summary>
/// What <c>inspect --report -</c> says of small corpora with one doubt each: a row is the doubt, its texts, and what the line has in it. Where
/// the line names a cure, it is followed, and the doubt must be gone.
/// </summary>
public sealed class DeskDoubtTests
{
    private const string Settings = "title: Proef\nurl: https://proef.example/\nlanguage: en\n";
    private const string Film = "Regisseur Sjasja Joesjtsjenko maakt een film. Sjasja Joesjtsjenko, 46, lacht.|Regisseur Sjasja Joesjtsjenko kreeg een prijs. De film van Sjasja Joesjtsjenko is mooi.|Regisseur Sasa Iushchenko komt naar ons land. Sasa Iushchenko, 46, houdt van het land.";
    private const string Wilmink = "Minister Peter Wilmink sprak over dijken.|Peter Wilmink ging weg naar huis.|De Waterbond hoorde Peter Wilmink aan.";
    private const string Letter = "De raad opent de school.\n\nMeld u aan voor onze brief|De brug gaat morgen dicht.\n\nMeld u aan voor onze brief|Het dorp viert feest vandaag.\n\nMeld u aan voor onze brief";

    [Theory]
    [InlineData("a headline that is too long", "Minister Anna Bos zegt dat schippers, boeren, vissers, buren, ouders, kinderen en leraren volgend jaar alles helemaal gratis krijgen.", "over 95 characters", "0.txt:1:1: note: Headlines to look at: \"Minister Anna Bos ")]
    [InlineData("a headline that was cut", "De gemeenteraad besluit onverwachtsgewijs duurzaamheidsmaatregelenpakketten, vergunningverleningsprocedures, bestemmingsplanwijzigingen, ontwikkelingsovereenkomsten, grondexploitatieverantwoordingen, woningbouwcorporatieprestatieafspraken, stadsvernieuwingsuitvoeringsprogramma's, participatieverordeningen vast te stellen.", "ends in an ellipsis", "title: \"")]
    [InlineData("a headline without a verb", "Een groot feest zonder einde in het dorp naast de oude molen aan het water. Men lacht.", "no verb known", "title: Een groot feest")]
    [InlineData("half a quotation", "De wethouder roept: „Het water komt vandaag nog over de dijk", "half a quotation", "title: \"Wethouder roept")]
    [InlineData("a first sentence for want of a better", "Waarom is de brug bij het dorp nog altijd dicht? Wie weet het? Hoe lang nog?", "the first sentence, for want of one that stands alone", "title: \"Waarom")]
    [InlineData("a headline of two words", "Kort nieuws.", "fewer than three words", "title: Kort nieuws")]
    [InlineData("a long headline that was given", "---\ntitle: Een kop die veel te lang is voor een krant en die een redacteur wel zelf heeft geschreven, helaas\n---\nDe brug bij het dorp gaat morgen dicht, want het water staat hoog en de dijk is nog lang niet klaar voor de winter.", "97 characters, given", "0.txt:1:1: note: Longest headlines: ")]
    [InlineData("a surname behind an office", Wilmink + "|Volgens minister Wilmink kan het plan doorgaan. Wilmink lacht.", "\"Wilmink\" read as Peter Wilmink: a surname behind an office or profession", "3.txt:1:1: note: Merged names: ", "tags-: [Peter Wilmink]")]
    [InlineData("another transliteration", Film, "\"Sasa Iushchenko\" read as Sjasja Joesjtsjenko: another transliteration", "2.txt:1:1: note: Merged names: ", "aliases: {Sjasja Joesjtsjenko: [], Sasa Iushchenko: []}")]
    [InlineData("middle initials", "Donald J. Trump komt naar ons land. Donald J. Trump lacht.|Donald Trump gaat weg. Donald Trump huilt.", "\"Donald J. Trump\" read as Donald Trump: the same first name and surname", "0.txt:1:1: note: Merged names: ")]
    [InlineData("an acronym", "De Vereniging van Zeevissers (VVZ) vergadert. De Vereniging van Zeevissers stemt.|De VVZ stemt tegen. De VVZ is boos.", " read as VVZ: the letters stand in brackets", "Merged names: ")]
    [InlineData("a first name in the same text", "Minister Peter Wilmink sprak over dijken. Volgens Peter is het af, en Peter weet het.", "\"Peter\" read as Peter Wilmink: the same text has that name in full", "aliases: {Peter: []}")]
    [InlineData("a tag that is a common word", "De familie kijkt naar Meld en de film van Meld. Wie wil, meld je aan. Wie dat wil, meld het ons.", "\"Meld\" a common word, too: 2 × in lower case", "never: [Meld]")]
    [InlineData("two spellings far apart", Film, "\"Sjasja Joesjtsjenko\" differs much from the spelling Sasa Iushchenko", "Tags that look wrong: ")]
    [InlineData("a person and a place", "Bioloog Charles Emmen schreef een boek. Charles Emmen, 46, woont er.|In Emmen brandde een huis af. De brandweer van Emmen bluste het.", "\"Charles Emmen\" a person, and there is a place called Emmen", "kinds: {Charles Emmen: person}")]
    [InlineData("a tag on nearly all", "Utrecht bouwt een brug.|Utrecht sloopt een brug.|Utrecht verft een brug.|Utrecht viert feest.|De dijk is hoog.", "\"Utrecht\" on 4 of 5 articles", "never: [Utrecht]")]
    [InlineData("a tag on one", "De brandweer van Emmen bluste het vuur.|De dijk is hoog.", "\"Emmen\" on one article", "0.txt:1:1: note: Tags of one article: ", "tags-: [Emmen]")]
    [InlineData("boilerplate", Letter, "\"Meld u aan voor onze brief\" in 3 texts; also in seeds/1.txt, seeds/2.txt", "0.txt:3:1: note: Boilerplate: ")]
    public async Task Each_doubt_is_found_with_its_place_and_gone_when_its_cure_is_followed(string why, string texts, params string[] said)
    {
        using var site = Site(texts.Split('|'));
        var line = (await Check(site)).SingleOrDefault(found => said.All(found.Contains));
        line.ShouldNotBeNull($"{why}: {string.Join('\n', await Check(site))}");
        if (line.LastIndexOf(" (Put in ", StringComparison.Ordinal) is not (> 0 and var cure) || line.Contains("Longest", StringComparison.Ordinal))
            return;

        Follow(site, line[..line.IndexOf(':', StringComparison.Ordinal)], line[(cure + 9)..^1]);
        (await Check(site)).ShouldNotContain(found => found.Contains(said[0]), why);
    }

    [Theory]
    [InlineData("De gemeente Utrecht opent een brug.|De gemeente Utrecht sluit een brug.|De dijk bij het dorp is hoog.|Het water in de rivier staat laag.")]
    [InlineData("Minister Peter Wilmink opent de dijk. Wilmink lacht.|Minister Peter Wilmink sluit de dijk. Wilmink huilt.|De dijk bij het dorp is hoog.|Het water staat laag.")]
    [InlineData("Kop van de krant\n\nDe brug bij het dorp gaat morgen dicht, want het water staat hoog en de dijk is nog lang niet klaar.")]
    public async Task Nothing_is_said_of_a_corpus_without_doubts(string texts)
    {
        using var site = Site(texts.Split('|'));
        (await Check(site)).ShouldBeEmpty();
    }

    private static TestSite Site(string[] texts)
    {
        var site = TestSite.From("").Write("input/settings.yml", Settings);
        foreach (var (at, text) in texts.Index())
            site.Write($"seeds/{at}.txt", $"{text}\n");
        return site;
    }

    private static async Task<string[]> Check(TestSite site)
    {
        var run = await site.RunAsync("inspect", "--report", "-");
        run.Status.ShouldBe(0, run.Error);
        return run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static void Follow(TestSite site, string source, string cure)
    {
        var (where, line) = (cure[..cure.IndexOf(": ", StringComparison.Ordinal)], cure[(cure.IndexOf(": ", StringComparison.Ordinal) + 2)..]);
        if (where == "input/tags.yml")
            site.Write(where, line + "\n");
        else
            site.Write(source, $"---\n{line}\n---\n{File.ReadAllText(site.PathOf(source))}");
    }
}
