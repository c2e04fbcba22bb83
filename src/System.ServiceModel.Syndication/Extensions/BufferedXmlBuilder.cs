using System.Xml;

namespace System.ServiceModel.Syndication;

/// <summary>Gathers elements one by one; costs nothing while there are none.</summary>
internal sealed class BufferedXmlBuilder : IDisposable
{
    private MemoryStream? _stream;
    private XmlDictionaryWriter? _writer;

    /// <summary>Takes the element that a reader stands at, and moves the reader past it.</summary>
    public void Add(XmlReader reader)
    {
        if (_writer is null)
        {
            _stream = new MemoryStream();
            _writer = XmlDictionaryWriter.CreateBinaryWriter(_stream, null, null, ownsStream: false);
            _writer.WriteStartElement(BufferedXml.Wrapper);
        }

        _writer.WriteNode(reader, false);
    }

    /// <summary>Null if there was no element.</summary>
    public BufferedXml? Build()
    {
        if (_writer is null)
            return null;

        _writer.WriteEndElement();
        _writer.Flush();
        return new BufferedXml(new ArraySegment<byte>(_stream!.GetBuffer(), 0, (int)_stream.Length));
    }

    public void Dispose()
    {
        _writer?.Dispose();
        _stream?.Dispose();
    }
}
