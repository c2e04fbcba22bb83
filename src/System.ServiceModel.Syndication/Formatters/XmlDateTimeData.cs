using System.Xml;

namespace System.ServiceModel.Syndication;

/// <summary>A date as it stands in a feed, handed to a <see cref="TryParseDateTimeCallback"/>.</summary>
public struct XmlDateTimeData(string dateTimeString, XmlQualifiedName elementQualifiedName)
{
    public string DateTimeString { get; } = dateTimeString;

    public XmlQualifiedName ElementQualifiedName { get; } = elementQualifiedName;
}

/// <summary>Reads one date; false leaves it to the next callback.</summary>
public delegate bool TryParseDateTimeCallback(XmlDateTimeData data, out DateTimeOffset dateTimeOffset);
