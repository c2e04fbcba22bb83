using Articles;

namespace Site.Checking.Feeds;

/// <summary>
/// What a feed that anybody may have made is checked for beside its content: the rules of <see cref="FeedRule"/> as far as they are the
/// same, graver or less grave where its author can mend it, and those that a build cannot break.
/// </summary>
internal static class PublishedFeedRule
{
    public static readonly FeedRule Malformed = FeedRule.Malformed with { Cure = "mend it: most readers refuse the whole feed" };

    public static readonly FeedRule ByteOrderMark = FeedRule.ByteOrderMark with
    {
        Severity = Severity.Warning,
        Cure = "write UTF-8 without the mark: some readers refuse it",
    };

    public static readonly FeedRule MissingElement = FeedRule.MissingElement with { Cure = "add it: the format asks for it" };

    public static readonly FeedRule MissingWords = FeedRule.MissingElement with { Cure = "give it a title or a content" };

    public static readonly FeedRule MissingId = new(
        "MissingGuid", Severity.Warning, "give it an id that never changes, or readers show it anew when its address or title does");

    public static readonly FeedRule IdIsNoAddress = new("InvalidHttpGUID", Severity.Warning, "say isPermaLink=\"false\"");

    public static readonly FeedRule RepeatedId = FeedRule.RepeatedId with { Cure = "give each its own id: readers show only one of them" };

    public static readonly FeedRule SharedId = FeedRule.RepeatedId with
    {
        Severity = Severity.Warning,
        Cure = "an id stands for one article, in every feed of the site",
    };

    public static readonly FeedRule MissingDate = new(
        "MissingDate", Severity.Note, "give it one: readers take the moment at which they saw it first");

    public static readonly FeedRule InvalidDate = new(
        "InvalidDate", Severity.Error,
        "write it as the format asks: Wed, 30 Nov 2022 10:00:00 +0100 in RSS, 2022-11-30T10:00:00+01:00 elsewhere");

    public static readonly FeedRule ImplausibleDate = FeedRule.ImplausibleDate with { Cure = "mend the date: readers sort by it" };

    public static readonly FeedRule MissingSelf = FeedRule.MissingSelf with
    {
        Severity = Severity.Note,
        Cure = "give the feed's own address, which readers keep",
    };

    public static readonly FeedRule WrongSelf = FeedRule.WrongSelf with
    {
        Severity = Severity.Warning,
        Cure = "give the feed's own address, which readers keep",
    };

    public static readonly FeedRule RelativeLink = FeedRule.RelativeLink with
    {
        Severity = Severity.Warning,
        Cure = "write the whole address: readers resolve others in different ways",
    };
}
