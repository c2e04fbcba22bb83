using System.Xml;

namespace System.ServiceModel.Syndication;

/// <summary>What readers of feeds ask of an XML reader.</summary>
internal static class XmlReaderExtensions
{
    public static void RequireStartElement(this XmlReader reader)
    {
        if (reader.IsStartElement())
            return;

        var found = reader.EOF ? "the end of the file" : $"{reader.NodeType} '{reader.Name}'";
        throw reader.Error($"Expected an element, found {found}.");
    }

    /// <summary>An exception that says where the reader stands, in its message and its properties.</summary>
    public static XmlException Error(this XmlReader reader, string message, Exception? inner = null)
    {
        if (reader is IXmlLineInfo place && place.HasLineInfo())
            return new XmlException(message, inner, place.LineNumber, place.LinePosition);

        return new XmlException(message, inner);
    }
}
