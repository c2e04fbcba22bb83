namespace Site.Feeds;

/// <summary>The namespaces of what feeds have beyond their own format.</summary>
internal static class FeedNames
{
    public const string Atom = "http://www.w3.org/2005/Atom";

    public const string Content = "http://purl.org/rss/1.0/modules/content/";

    public const string DublinCore = "http://purl.org/dc/elements/1.1/";

    /// <summary>RFC 5005.</summary>
    public const string History = "http://purl.org/syndication/history/1.0";

    public const string Xml = "http://www.w3.org/XML/1998/namespace";
}
