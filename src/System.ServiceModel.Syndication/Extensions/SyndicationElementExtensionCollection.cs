using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.Serialization;
using System.Xml;
using System.Xml.Serialization;

namespace System.ServiceModel.Syndication;

/// <summary>The elements that an object carries beyond those its format knows, in their order.</summary>
public sealed class SyndicationElementExtensionCollection : Collection<SyndicationElementExtension>
{
    /// <summary>All elements as XML, while nothing has changed since it was made.</summary>
    private BufferedXml? _buffer;

    internal SyndicationElementExtensionCollection()
    {
    }

    internal SyndicationElementExtensionCollection(BufferedXml? buffer)
    {
        if (buffer is null)
            return;

        using var reader = buffer.ReadElement(0);
        for (var index = 0; reader.IsStartElement(); index++)
        {
            base.InsertItem(index, new SyndicationElementExtension(buffer, index, reader.LocalName, reader.NamespaceURI));
            reader.Skip();
        }

        _buffer = buffer;
    }

    internal SyndicationElementExtensionCollection(SyndicationElementExtensionCollection source)
    {
        foreach (var extension in source)
            base.InsertItem(Count, extension);
        _buffer = source._buffer;
    }

    /// <summary>Adds an extension, or an object that its data contract describes.</summary>
    [RequiresUnreferencedCode(Trimming.Members)]
    public void Add(object extension)
    {
        if (extension is SyndicationElementExtension element)
            base.Add(element);
        else
            Add(extension, (DataContractSerializer?)null);
    }

    [RequiresUnreferencedCode(Trimming.Members)]
    public void Add(object dataContractExtension, DataContractSerializer? serializer) =>
        Add(null, null, dataContractExtension, serializer);

    [RequiresUnreferencedCode(Trimming.Members)]
    public void Add(string? outerName, string? outerNamespace, object dataContractExtension) =>
        Add(outerName, outerNamespace, dataContractExtension, null);

    [RequiresUnreferencedCode(Trimming.Members)]
    public void Add(string? outerName, string? outerNamespace, object dataContractExtension, XmlObjectSerializer? dataContractSerializer) =>
        base.Add(new SyndicationElementExtension(outerName, outerNamespace, dataContractExtension, dataContractSerializer));

    [RequiresDynamicCode(Trimming.Code)]
    [RequiresUnreferencedCode(Trimming.Members)]
    public void Add(object xmlSerializerExtension, XmlSerializer? serializer) =>
        base.Add(new SyndicationElementExtension(xmlSerializerExtension, serializer));

    /// <summary>Adds the element that the reader stands at, and moves the reader past it.</summary>
    public void Add(XmlReader xmlReader) => base.Add(new SyndicationElementExtension(xmlReader));

    /// <summary>A new reader that stands at the first element and can go on to the others.</summary>
    public XmlReader GetReaderAtElementExtensions()
    {
        _buffer ??= BufferedXml.OfElements(WriteEach);
        return _buffer.ReadElement(0);
    }

    [RequiresDynamicCode(Trimming.Code)]
    [RequiresUnreferencedCode(Trimming.Members)]
    public Collection<TExtension> ReadElementExtensions<TExtension>(string extensionName, string? extensionNamespace) =>
        ReadElementExtensions<TExtension>(extensionName, extensionNamespace, new DataContractSerializer(typeof(TExtension)));

    /// <summary>The objects that all elements of one name stand for.</summary>
    [RequiresDynamicCode(Trimming.Code)]
    [RequiresUnreferencedCode(Trimming.Members)]
    public Collection<TExtension> ReadElementExtensions<TExtension>(
        string extensionName, string? extensionNamespace, XmlObjectSerializer serializer)
    {
        ArgumentNullException.ThrowIfNull(serializer);
        return Select(extensionName, extensionNamespace, extension => extension.GetObject<TExtension>(serializer));
    }

    /// <inheritdoc cref="ReadElementExtensions{TExtension}(string, string, XmlObjectSerializer)"/>
    [RequiresDynamicCode(Trimming.Code)]
    [RequiresUnreferencedCode(Trimming.Members)]
    public Collection<TExtension> ReadElementExtensions<TExtension>(
        string extensionName, string? extensionNamespace, XmlSerializer serializer)
    {
        ArgumentNullException.ThrowIfNull(serializer);
        return Select(extensionName, extensionNamespace, extension => extension.GetObject<TExtension>(serializer));
    }

    /// <param name="writer">Where to.</param>
    /// <param name="isWrittenOtherwise">Tells by local name and namespace what among elements just as read is left out.</param>
    internal void WriteTo(XmlWriter writer, Func<string, string, bool>? isWrittenOtherwise)
    {
        if (_buffer is null)
        {
            WriteEach(writer);
            return;
        }

        using var reader = _buffer.ReadElement(0);
        while (reader.IsStartElement())
        {
            if (isWrittenOtherwise is not null && isWrittenOtherwise(reader.LocalName, reader.NamespaceURI))
                reader.Skip();
            else
                writer.WriteNode(reader, false);
        }
    }

    protected override void ClearItems()
    {
        base.ClearItems();
        _buffer = null;
    }

    protected override void InsertItem(int index, SyndicationElementExtension item)
    {
        ArgumentNullException.ThrowIfNull(item);
        base.InsertItem(index, item);
        _buffer = null;
    }

    protected override void RemoveItem(int index)
    {
        base.RemoveItem(index);
        _buffer = null;
    }

    protected override void SetItem(int index, SyndicationElementExtension item)
    {
        ArgumentNullException.ThrowIfNull(item);
        base.SetItem(index, item);
        _buffer = null;
    }

    private void WriteEach(XmlWriter writer)
    {
        foreach (var extension in this)
            extension.WriteTo(writer);
    }

    private Collection<T> Select<T>(string name, string? ns, Func<SyndicationElementExtension, T> read)
    {
        if (string.IsNullOrEmpty(name))
            throw new ArgumentException(Messages.ExtensionNameMissing);

        var found = new Collection<T>();
        foreach (var extension in this)
        {
            if (extension.OuterName == name && extension.OuterNamespace == (ns ?? ""))
                found.Add(read(extension));
        }

        return found;
    }
}
