using System.Xml;

namespace System.ServiceModel.Syndication;

/// <summary>An address as it stands in a feed, handed to a <see cref="TryParseUriCallback"/>.</summary>
public struct XmlUriData(string uriString, UriKind uriKind, XmlQualifiedName elementQualifiedName)
{
    public string UriString { get; } = uriString;

    public UriKind UriKind { get; } = uriKind;

    public XmlQualifiedName ElementQualifiedName { get; } = elementQualifiedName;
}

/// <summary>Reads one address; false leaves it to the next callback.</summary>
public delegate bool TryParseUriCallback(XmlUriData data, out Uri? uri);
