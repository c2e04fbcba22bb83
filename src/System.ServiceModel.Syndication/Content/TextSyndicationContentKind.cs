namespace System.ServiceModel.Syndication;

/// <summary>What the characters of a text stand for: RFC 4287 §3.1.1.</summary>
public enum TextSyndicationContentKind
{
    Plaintext,
    Html,
    XHtml,
}
