using System.Diagnostics.CodeAnalysis;
using System.Runtime.Serialization;
using System.Xml;

namespace System.ServiceModel.Syndication;

/// <summary>Reads and writes a feed in one format, and lets feeds, items and their parts take a hand in it.</summary>
/// <remarks>
/// The way through: a formatter (<c>Atom/</c>, <c>Rss/</c>) makes the feed and calls its format's reader or writer.
/// Readers share <see cref="ElementReader"/>, which offers each attribute and element first to the format,
/// then to the object it belongs to, and keeps the rest as extensions (<c>Extensions/</c>). Writers write the format's own,
/// then the extensions; the RSS writer calls the Atom writer for what RSS cannot say.
/// </remarks>
[DataContract]
public abstract partial class SyndicationFeedFormatter
{
    protected SyndicationFeedFormatter() => DateTimeParser = DefaultDateTimeParser;

    protected SyndicationFeedFormatter(SyndicationFeed feedToWrite) : this()
    {
        ArgumentNullException.ThrowIfNull(feedToWrite);
        Feed = feedToWrite;
    }

    /// <summary>The feed to write, or the one last read.</summary>
    public SyndicationFeed? Feed { get; private set; }

    /// <summary>One of <see cref="SyndicationVersions"/>.</summary>
    public abstract string Version { get; }

    /// <summary>Reads the feed's dates. The first callback of a combined one that can read a date wins.</summary>
    public TryParseDateTimeCallback DateTimeParser { get; set; }

    /// <summary>Reads the feed's addresses. The first callback of a combined one that can read an address wins.</summary>
    public TryParseUriCallback UriParser { get; set; } = ReadUri;

    /// <summary>A formatter of another format has to bring its own.</summary>
    private protected virtual TryParseDateTimeCallback DefaultDateTimeParser =>
        static (XmlDateTimeData _, out DateTimeOffset date) =>
        {
            date = default;
            return false;
        };

    /// <summary>Whether the reader stands at the root element of a feed in this format.</summary>
    public abstract bool CanRead(XmlReader reader);

    /// <exception cref="XmlException">The feed is not well-formed or not of this format; it says where.</exception>
    public abstract void ReadFrom(XmlReader reader);

    /// <summary>Writes the root element and everything in it.</summary>
    public abstract void WriteTo(XmlWriter writer);

    public override string ToString() => $"{GetType()}, SyndicationVersion={Version}";

    protected abstract SyndicationFeed CreateFeedInstance();

    protected internal virtual void SetFeed(SyndicationFeed feed)
    {
        ArgumentNullException.ThrowIfNull(feed);
        Feed = feed;
    }

    /// <summary>Says that a type is one to make feeds of.</summary>
    private protected static void CheckFeedType(Type feedTypeToCreate)
    {
        ArgumentNullException.ThrowIfNull(feedTypeToCreate);
        if (!typeof(SyndicationFeed).IsAssignableFrom(feedTypeToCreate))
            throw new ArgumentException(Messages.WrongType(typeof(SyndicationFeed)), nameof(feedTypeToCreate));
    }

    /// <summary>The type of a feed that is there already: it has the constructors of <see cref="SyndicationFeed"/>.</summary>
    [return: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]
    private protected static Type TypeOf(SyndicationFeed feed) => feed.GetType();

    private protected static SyndicationFeed CreateFeed(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] Type type) =>
        type == typeof(SyndicationFeed) ? new SyndicationFeed() : (SyndicationFeed)Activator.CreateInstance(type)!;

    internal static bool ReadUri(XmlUriData data, out Uri? uri)
    {
        uri = new Uri(data.UriString, data.UriKind);
        return true;
    }
}
