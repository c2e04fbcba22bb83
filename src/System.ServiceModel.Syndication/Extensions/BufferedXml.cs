using System.Xml;

namespace System.ServiceModel.Syndication;

/// <summary>
/// XML kept aside to be read again any number of times, in the framework's binary form:
/// prefixes and declarations in scope survive, a CDATA section becomes the text it stands for.
/// </summary>
internal sealed class BufferedXml
{
    public const string Wrapper = "extensions";

    private readonly ArraySegment<byte> _bytes;

    public BufferedXml(ArraySegment<byte> bytes) => _bytes = bytes;

    /// <summary>A buffer whose only element is what the callback writes.</summary>
    public static BufferedXml Of(Action<XmlDictionaryWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlDictionaryWriter.CreateBinaryWriter(stream, null, null, ownsStream: false))
            write(writer);
        return new BufferedXml(new ArraySegment<byte>(stream.GetBuffer(), 0, (int)stream.Length));
    }

    /// <summary>A buffer of any number of elements.</summary>
    public static BufferedXml OfElements(Action<XmlDictionaryWriter> write) => Of(writer =>
    {
        writer.WriteStartElement(Wrapper);
        write(writer);
        writer.WriteEndElement();
    });

    /// <summary>The element that a reader stands at and all its later siblings.</summary>
    public static BufferedXml OfSiblings(XmlReader reader) => OfElements(writer =>
    {
        while (reader.IsStartElement())
            writer.WriteNode(reader, false);
    });

    /// <summary>A reader that stands at the only element.</summary>
    public XmlDictionaryReader Read()
    {
        var reader = XmlDictionaryReader.CreateBinaryReader(
            _bytes.Array!, _bytes.Offset, _bytes.Count, null, XmlDictionaryReaderQuotas.Max, null, null);
        reader.MoveToContent();
        return reader;
    }

    /// <summary>A reader that stands at the element with a number among several.</summary>
    public XmlDictionaryReader ReadElement(int index)
    {
        var reader = Read();
        reader.ReadStartElement(Wrapper);
        for (var i = 0; i < index && reader.IsStartElement(); i++)
            reader.Skip();
        reader.MoveToContent();
        return reader;
    }
}
