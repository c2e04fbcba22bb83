using System.Xml;

namespace System.ServiceModel.Syndication;

/// <summary>The attributes and elements that an object carries beyond those its format knows.</summary>
internal sealed class ExtensionStore
{
    private Dictionary<XmlQualifiedName, string>? _attributes;
    private SyndicationElementExtensionCollection? _elements;

    public ExtensionStore()
    {
    }

    public ExtensionStore(ExtensionStore source)
    {
        if (source._attributes is not null)
            _attributes = new Dictionary<XmlQualifiedName, string>(source._attributes);
        if (source._elements is not null)
            _elements = new SyndicationElementExtensionCollection(source._elements);
    }

    public Dictionary<XmlQualifiedName, string> Attributes => _attributes ??= [];

    public SyndicationElementExtensionCollection Elements => _elements ??= new SyndicationElementExtensionCollection();

    /// <summary>Does not make an empty dictionary to find nothing in.</summary>
    public bool HasAttribute(XmlQualifiedName name) => _attributes is not null && _attributes.ContainsKey(name);

    /// <summary>Puts what was read in the place of all elements, also those that a hook added meanwhile.</summary>
    public void ReplaceElements(BufferedXml? buffer) => _elements = new SyndicationElementExtensionCollection(buffer);

    /// <summary>Puts the elements that a reader stands at, to the end of their parent, in the place of all elements.</summary>
    /// <remarks>The original takes the size for nothing but a number above zero; so do we.</remarks>
    public void Load(XmlReader readerOverUnparsedExtensions, int maxExtensionSize)
    {
        ArgumentNullException.ThrowIfNull(readerOverUnparsedExtensions);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxExtensionSize);
        ReplaceElements(BufferedXml.OfSiblings(readerOverUnparsedExtensions));
    }

    public void WriteAttributes(XmlWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (_attributes is null)
            return;

        foreach (var (name, value) in _attributes)
            writer.WriteAttributeString(name.Name, name.Namespace, value);
    }

    /// <param name="writer">Where to.</param>
    /// <param name="isWrittenOtherwise">Tells by local name and namespace what among elements just as read is left out.</param>
    public void WriteElements(XmlWriter writer, Func<string, string, bool>? isWrittenOtherwise = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        _elements?.WriteTo(writer, isWrittenOtherwise);
    }
}
