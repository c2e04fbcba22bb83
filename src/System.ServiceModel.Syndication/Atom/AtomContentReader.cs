using System.Xml;

namespace System.ServiceModel.Syndication;

/// <summary>Reads what an Atom feed says in text constructs and content: RFC 4287 §3.1 and §4.1.3.</summary>
internal sealed class AtomContentReader(ElementReader element)
{
    private readonly XmlReader _xml = element.Xml;

    /// <exception cref="XmlException">The type is not one of text constructs.</exception>
    public TextSyndicationContent ReadText(string? type)
    {
        var kind = type switch
        {
            null or "" or "text" => TextSyndicationContentKind.Plaintext,
            "html" => TextSyndicationContentKind.Html,
            "xhtml" => TextSyndicationContentKind.XHtml,
            _ => throw _xml.Error(Messages.TextKind(_xml.Name, type)),
        };
        var attributes = ReadAttributes();
        var text = kind is TextSyndicationContentKind.XHtml ? _xml.ReadInnerXml() : element.ReadText();
        return AddTo(new TextSyndicationContent(text, kind), attributes);
    }

    public TextSyndicationContent ReadText() => ReadText(_xml.GetAttribute("type"));

    public SyndicationContent? ReadContent(SyndicationItem item)
    {
        var type = _xml.GetAttribute("type", "");
        if (item.TryParseContent(_xml, type, element.Options.Version, out var content))
            return content;

        var source = _xml.GetAttribute("src", "");
        if (!string.IsNullOrEmpty(source))
            return ReadUrl(source, string.IsNullOrEmpty(type) ? "text" : type);

        return type is null or "" or "text" or "html" or "xhtml" ? ReadText(type) : new XmlSyndicationContent(_xml);
    }

    private UrlSyndicationContent ReadUrl(string source, string type)
    {
        var url = element.ParseUri(source, "content", Names.Atom);
        var attributes = ReadAttributes();
        var isEmpty = _xml.IsEmptyElement;
        _xml.ReadStartElement();
        if (!isEmpty)
            _xml.ReadEndElement();
        return AddTo(new UrlSyndicationContent(url!, type), attributes);
    }

    /// <summary>All attributes but those that say what the content is, and where.</summary>
    private List<(XmlQualifiedName Name, string Value)> ReadAttributes()
    {
        var attributes = new List<(XmlQualifiedName, string)>();
        while (_xml.MoveToNextAttribute())
        {
            var isKept = element.Options.PreserveAttributes
                && !element.IsAttribute("type")
                && !Names.IsDeclaration(_xml.LocalName, _xml.NamespaceURI);
            if (isKept)
                attributes.Add((new XmlQualifiedName(_xml.LocalName, _xml.NamespaceURI), _xml.Value));
        }

        _xml.MoveToElement();
        return attributes;
    }

    private static T AddTo<T>(T content, List<(XmlQualifiedName Name, string Value)> attributes) where T : SyndicationContent
    {
        var isElsewhere = content is UrlSyndicationContent;
        foreach (var (name, value) in attributes)
        {
            if (!isElsewhere || name is not { Name: "src", Namespace: "" })
                content.AttributeExtensions.Add(name, value);
        }

        return content;
    }
}
