using System.Xml;

namespace System.ServiceModel.Syndication;

/// <summary>Content that is elsewhere: RFC 4287 §4.1.3.2.</summary>
public class UrlSyndicationContent : SyndicationContent
{
    private readonly string? _mediaType;

    public UrlSyndicationContent(Uri url, string? mediaType)
    {
        ArgumentNullException.ThrowIfNull(url);
        Url = url;
        _mediaType = mediaType;
    }

    protected UrlSyndicationContent(UrlSyndicationContent source) : base(source)
    {
        Url = source.Url;
        _mediaType = source._mediaType;
    }

    public Uri Url { get; }

    public override string? Type => _mediaType;

    public override SyndicationContent Clone() => new UrlSyndicationContent(this);

    protected override void WriteContentsTo(XmlWriter writer) => writer.WriteAttributeString("src", "", UriText.Of(Url));
}
