namespace System.ServiceModel.Syndication;

/// <summary>The names by which formatters tell extension hooks which format is being read or written.</summary>
public static class SyndicationVersions
{
    public const string Atom10 = "Atom10";
    public const string Rss20 = "Rss20";
}
