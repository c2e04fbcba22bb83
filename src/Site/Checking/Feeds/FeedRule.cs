using Articles;
using Site.Checking.Links;

namespace Site.Checking.Feeds;

/// <summary>One of the things that feeds are checked for, under the name that the W3C's validator of feeds gives it.</summary>
/// <param name="Name">Stands in the message, so that it can be looked up.</param>
/// <param name="Severity">An error where readers would lose items, run foreign code or refuse the feed; else a warning.</param>
/// <param name="Cure">What to do about it.</param>
internal sealed record FeedRule(string Name, Severity Severity, string Cure)
{
    private const string OurFault = "report this as a fault of the program";

    public static readonly FeedRule InvalidCharacter = new("CharacterData", Severity.Error, "remove the character, which no XML can carry");

    public static readonly FeedRule Script = new("SecurityRisk", Severity.Error,
        "remove the element: readers drop it, and may drop the article");

    public static readonly FeedRule EventHandler = new("SecurityRiskAttr", Severity.Error, "remove the attribute");

    public static readonly FeedRule Style = new("DangerousStyleAttr", Severity.Warning,
        "remove the attribute: a reader brings its own look");

    public static readonly FeedRule RelativeAddress = new("ContainsRelRef", Severity.Warning, "write the whole address, or mend it");

    public static readonly FeedRule MarkupInTitle =
        new("ContainsHTML", Severity.Warning, "write the title without tags: readers show it as it is");

    public static readonly FeedRule MissingTitle = new("MissingElement", Severity.Warning, "give the text words, or a title");

    public static readonly FeedRule ImplausibleDate = new("ImplausibleDate", Severity.Warning, "mend the date");

    public static readonly FeedRule LongArticle = new("FeedTooLarge", Severity.Warning, "split the text, or raise feed_kilobytes");

    public static readonly FeedRule RepeatedId = new("NotSufficientlyUnique", Severity.Error, "give one of the two texts an id of its own");

    public static readonly FeedRule RepeatedDate = new("DuplicateUpdated", Severity.Warning, "give the text a date with a time of its own");

    public static readonly FeedRule Malformed = new("SAXError", Severity.Error, OurFault);

    public static readonly FeedRule ByteOrderMark = new("UnicodeError", Severity.Error, OurFault);

    public static readonly FeedRule MissingSelf = new("MissingSelf", Severity.Error, OurFault);

    public static readonly FeedRule WrongSelf = new("SelfDoesntMatchLocation", Severity.Error, OurFault);

    public static readonly FeedRule MissingElement = new("MissingElement", Severity.Error, OurFault);

    public static readonly FeedRule DescriptionAfterContent = new("NeedDescriptionBeforeContent", Severity.Error, OurFault);

    public static readonly FeedRule RelativeLink = new(
        "InvalidFullLink", Severity.Error, "set 'url' in settings.yml to an absolute address");

    public static readonly FeedRule IncompleteArchive = new("ArchiveIncomplete", Severity.Error, OurFault);

    /// <summary>The finding as the house says it: the place, what is wrong, the rule's name, the cure.</summary>
    public Diagnostic At(string path, int line, string what) => At(path, new Place(line, 1), what);

    /// <summary>The same at a column of the line.</summary>
    public Diagnostic At(string path, Place place, string what) => new(path, place.Line, place.Column, Severity, $"{what} [{Name}]", Cure);
}
