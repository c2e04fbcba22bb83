using System.Xml;

namespace System.ServiceModel.Syndication;

/// <summary>The sentences that exceptions say, and the place in the feed they say it of.</summary>
internal static class Messages
{
    public const string EmptyExtensionName = "An extension element needs a name: pass null to use that of its contract.";
    public const string ExtensionNameMissing = "The name of the extension elements to read is missing.";
    public const string ElementNameMissing = "Content needs the name of the element it is written into.";
    public const string NoFeed = "There is no feed to write: give one to the formatter, or read one first.";
    public const string NoItem = "There is no item to write: give one to the formatter, or read one first.";
    public const string ItemsNotBuffered = "The feed's items are not a list, so they cannot be copied: copy the feed without its items.";
    public const string TimeToLive = "A feed's time to live is a number of whole minutes, zero or more.";
    public const string FeedUnreadable = "The feed could not be read.";
    public const string ItemUnreadable = "The item could not be read.";
    public const string DateUnreadable = "The date could not be read.";
    public const string UriUnreadable = "The address could not be read.";

    public static string UnknownFeed(XmlReader reader) =>
        $"<{reader.Name}> in namespace '{reader.NamespaceURI}' does not start a feed that can be read here.";

    public static string UnknownItem(XmlReader reader) =>
        $"<{reader.Name}> in namespace '{reader.NamespaceURI}' does not start an item that can be read here.";

    public static string UnsupportedRss(string? version) => $"RSS of version '{version}' cannot be read, only 2.0.";

    public static string TextKind(string element, string type) =>
        $"The type of <{element}> must be text, html or xhtml, not '{type}'.";

    public static string SkipHour(string value) => $"'{value}' is no hour to skip: those are 0 to 23.";

    public static string WrongType(Type expected) => $"The type must be {expected.Name} or derive from it.";

    public static string CreatedNull(string owner, string part) => $"The {owner} made no {part}.";
}
