using System.Collections.Frozen;
using System.Globalization;

namespace Site.Desk;

/// <summary>The words of an editor's desk, in Dutch or else in English: a theme need not have them.</summary>
internal sealed class DeskText
{
    private static readonly FrozenDictionary<string, (string Dutch, string English)> Texts =
        new Dictionary<string, (string, string)>
        {
            ["title"] = ("Bureau van de redactie", "The editor’s desk"),
            ["intro"] = (
                "Wat bij {0} teksten is afgeleid en om een blik vraagt. Niets hiervan staat een publicatie in de weg. Wat klopt, blijft "
                + "zoals het is; over een tag die ‘aliases’, ‘kinds’ of ‘pins’ in {1} noemt, wordt niet meer getwijfeld.",
                "What was derived of {0} texts and wants a look. None of it stands in the way of publishing. What is right stays as it is; "
                + "a tag that ‘aliases’, ‘kinds’ or ‘pins’ in {1} names is not doubted any more."),
            ["nothing"] = ("Niets gevonden.", "Nothing found."),
            ["more"] = (
                "Nog {0}: zie ze alle met ‘site inspect --report -’.", "{0} more: see them all with ‘site inspect --report -’."),
            ["others"] = ("ook in", "also in"),
            ["others_more"] = ("en nog {0}", "and {0} more"),
            ["if_wrong"] = ("Klopt het niet?", "Not right?"),
            ["put"] = ("Zet in {0}:", "Put in {0}:"),
            ["front_matter"] = ("de front matter", "its front matter"),

            ["Headlines"] = ("Koppen om te bekijken", "Headlines to look at"),
            ["Headlines.intro"] = (
                "Afgeleide koppen waaraan iets schort. Verander de woorden en zet de regel boven de tekst of in het zijbestand.",
                "Derived headlines with something amiss. Change the words and put the line above the text or in its sidecar."),
            ["Longest"] = ("Langste koppen", "Longest headlines"),
            ["Longest.intro"] = ("De langste, gegeven of afgeleid.", "The longest, given or derived."),
            ["Merges"] = ("Samengevoegde namen", "Merged names"),
            ["Merges.intro"] = (
                "Een losse naam of andere spelling die voor een tag is gehouden, met de reden.",
                "A bare name or another spelling that was taken for a tag, with the reason."),
            ["Tags"] = ("Tags die er verkeerd uitzien", "Tags that look wrong"),
            ["Tags.intro"] = ("De regel neemt de tag weg of beslist erover.", "The line takes the tag away, or decides on it."),
            ["OneArticle"] = ("Tags van één artikel", "Tags of one article"),
            ["OneArticle.intro"] = (
                "Zeldzaam, verkeerd gespeld of verkeerd gelezen.", "Rare, misspelt or misread."),
            ["Boilerplate"] = ("Vaste blokken", "Boilerplate"),
            ["Boilerplate.intro"] = (
                "Woord voor woord gelijk in verscheidene teksten; ze tellen niet mee voor kop, samenvatting en tags.",
                "The same word for word in several texts; headline, summary and tags leave them out."),

            ["TooLong"] = ("meer dan {0} tekens ({1})", "over {0} characters ({1})"),
            ["TooShort"] = ("minder dan drie woorden", "fewer than three words"),
            ["CutShort"] = ("eindigt op een beletselteken", "ends in an ellipsis"),
            ["Verbless"] = ("geen bekend werkwoord", "no verb known"),
            ["HalfQuotation"] = ("een half citaat", "half a quotation"),
            ["FirstSentence"] = (
                "de eerste zin, bij gebrek aan een die op zichzelf staat", "the first sentence, for want of one that stands alone"),
            ["length.given"] = ("{0} tekens, gegeven", "{0} characters, given"),
            ["length.derived"] = ("{0} tekens, afgeleid", "{0} characters, derived"),

            ["taken"] = ("gelezen als {0}: {1}", "read as {0}: {1}"),
            ["Acronym"] = ("de letters staan bij de naam tussen haakjes", "the letters stand in brackets beside the name"),
            ["MiddleInitials"] = ("dezelfde voornaam en achternaam, zonder voorletters", "the same first name and surname, initials apart"),
            ["Article"] = ("dezelfde naam, op het lidwoord na", "the same name, but for its article"),
            ["Transliteration"] = ("een andere transcriptie van dezelfde naam", "another transliteration of the same name"),
            ["Extent"] = ("een woord ervoor of erachter hoort niet bij de naam", "a word before or behind it is no part of the name"),
            ["Office"] = ("een achternaam achter een ambt of beroep", "a surname behind an office or profession"),
            ["Company"] = ("een achternaam naast {0}", "a surname beside {0}"),
            ["SameArticle"] = ("dezelfde tekst noemt die voluit", "the same text has that name in full"),

            ["CommonWord"] = ("ook een gewoon woord: {0} × met een kleine letter", "a common word, too: {0} × in lower case"),
            ["OtherSpelling"] = ("verschilt veel van de spelling {0}", "differs much from the spelling {0}"),
            ["PersonAndPlace"] = ("een persoon, en er is een plaats die {0} heet", "a person, and there is a place called {0}"),
            ["Everywhere"] = ("op {0} van de {1} artikelen", "on {0} of {1} articles"),
            ["OneArticle.why"] = ("op één artikel", "on one article"),
            ["block"] = ("in {0} teksten", "in {0} texts"),
            ["take_out"] = (
                "haal het blok uit de teksten als lezers het niet moeten zien",
                "take the block out of the texts if readers should not see it"),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly bool _isDutch;

    /// <param name="language">The site's, BCP 47.</param>
    public DeskText(string language) => _isDutch = language.Split('-')[0] == "nl";

    /// <summary>The language that the words are in, BCP 47.</summary>
    public string Language => _isDutch ? "nl" : "en";

    /// <param name="key">One of the table's.</param>
    /// <param name="arguments">What stands for <c>{0}</c>, <c>{1}</c> …</param>
    public string Say(string key, params object[] arguments) =>
        string.Format(CultureInfo.InvariantCulture, _isDutch ? Texts[key].Dutch : Texts[key].English, arguments);

    public string Say(Enum key, params object[] arguments) => Say(key.ToString(), arguments);
}
