using Articles;
using Site.Checking.Links;

namespace Site.Checking.Feeds;

/// <summary>What a published feed is checked for beside its content, under the names of the W3C's validator of feeds.</summary>
internal static class PublishedFeedRule
{
    public static readonly FeedRule Malformed = new("SAXError", Severity.Error, "mend it: most readers refuse the whole feed");

    public static readonly FeedRule ByteOrderMark = new("UnicodeError", Severity.Warning, "write UTF-8 without the mark: some readers refuse it");

    public static readonly FeedRule MissingElement = new("MissingElement", Severity.Error, "add it: the format asks for it");

    public static readonly FeedRule MissingWords = new("MissingElement", Severity.Error, "give it a title or a content");

    public static readonly FeedRule MissingId = new("MissingGuid", Severity.Warning, "give it an id that never changes, or readers show it anew when its address or title does");

    public static readonly FeedRule IdIsNoAddress = new("InvalidHttpGUID", Severity.Warning, "say isPermaLink=\"false\"");

    public static readonly FeedRule RepeatedId = new("NotSufficientlyUnique", Severity.Error, "give each its own id: readers show only one of them");

    public static readonly FeedRule SharedId = new("NotSufficientlyUnique", Severity.Warning, "an id stands for one article, in every feed of the site");

    public static readonly FeedRule MissingDate = new("MissingDate", Severity.Note, "give it one: readers take the moment at which they saw it first");

    public static readonly FeedRule InvalidDate = new("InvalidDate", Severity.Error, "write it as the format asks: Wed, 30 Nov 2022 10:00:00 +0100 in RSS, 2022-11-30T10:00:00+01:00 elsewhere");

    public static readonly FeedRule ImplausibleDate = new("ImplausibleDate", Severity.Warning, "mend the date: readers sort by it");

    public static readonly FeedRule MissingSelf = new("MissingSelf", Severity.Note, "give the feed's own address, which readers keep");

    public static readonly FeedRule WrongSelf = new("SelfDoesntMatchLocation", Severity.Warning, "give the feed's own address, which readers keep");

    public static readonly FeedRule RelativeLink = new("InvalidFullLink", Severity.Warning, "write the whole address: readers resolve others in different ways");

    public static Diagnostic At(this FeedRule rule, string path, Place place, string what) => rule.At(path, place.Line, what) with { Column = place.Column };
}
