using System.Globalization;
using System.Xml;

namespace System.ServiceModel.Syndication;

/// <summary>What reading is like in every format: attributes, children, values, and what is kept of the unknown.</summary>
internal sealed class ElementReader(XmlReader xml, ReadOptions options)
{
    public XmlReader Xml => xml;

    public ReadOptions Options => options;

    /// <summary>Whether the reader stands at the start of an element of that name.</summary>
    public bool IsAt(string name, string ns) => xml.IsStartElement(name, ns);

    /// <summary>Takes each attribute: first by the callback, then by the rule, and leaves the reader at the element.</summary>
    /// <param name="target">What the element stands for.</param>
    /// <param name="take">Takes the attribute that the reader stands at, or leaves it.</param>
    /// <param name="rule">What becomes of those that the callback leaves.</param>
    public void ReadAttributes(IExtensible target, Func<bool> take, AttributeRule rule)
    {
        while (xml.MoveToNextAttribute())
        {
            if (!Names.IsDeclaration(xml.LocalName, xml.NamespaceURI) && !take())
                TakeUnknownAttribute(target, rule);
        }

        xml.MoveToElement();
    }

    /// <summary>Whether the reader stands at an attribute without a namespace of that name.</summary>
    public bool IsAttribute(string name) => xml.LocalName == name && xml.NamespaceURI.Length == 0;

    /// <summary>Whether the reader stands at an attribute <c>xml:</c> of that name.</summary>
    public bool IsXmlAttribute(string name) => xml.LocalName == name && xml.NamespaceURI == Names.Xml;

    /// <summary>Reads the element to its end.</summary>
    /// <param name="target">What the element stands for.</param>
    /// <param name="take">Takes the child that the reader stands at, or leaves it.</param>
    public void ReadChildren(IExtensible target, Func<bool> take)
    {
        var isEmpty = xml.IsEmptyElement;
        xml.ReadStartElement();
        if (isEmpty)
            return;

        ReadSiblings(target, take, static () => true);
        xml.ReadEndElement();
    }

    /// <summary>Takes each element to the end of the parent: by the callback, by the object's own hook, or as an extension.</summary>
    public void ReadSiblings(IExtensible target, Func<bool> take, Func<bool> canGoOn)
    {
        using var unknown = new BufferedXmlBuilder();
        while (xml.IsStartElement())
        {
            if (take())
            {
                if (!canGoOn())
                    break;
            }
            else if (!target.TryParseElement(xml, options.Version))
                KeepOrSkip(unknown);
        }

        target.Extensions.ReplaceElements(unknown.Build());
    }

    /// <summary>The text of a simple element, which is read to its end.</summary>
    public string ReadText() => xml.ReadElementString();

    /// <summary>A date, or why it is none; null for an element that has nothing in it and may have.</summary>
    public FeedDate? ReadDate(bool isEmptyAllowed)
    {
        var isEmpty = xml.IsEmptyElement;
        xml.ReadStartElement();
        if (isEmpty)
            return null;

        var text = xml.ReadString();
        var name = new XmlQualifiedName(xml.LocalName, xml.NamespaceURI);
        FeedDate? date = isEmptyAllowed && text.Length == 0 ? null : ParseDate(text, name);
        xml.ReadEndElement();
        return date;
    }

    /// <summary>A size in bytes; zero for none.</summary>
    /// <exception cref="FormatException">It is no number.</exception>
    public static long ParseLength(string text) => text.Length == 0 ? 0 : long.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>Whatever is wrong with a value is said with the place where it stands.</summary>
    /// <exception cref="XmlException">Something is wrong with a value, or the XML is not well-formed.</exception>
    public void Guarded(string message, Action read)
    {
        try
        {
            read();
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            throw xml.Error(message, e);
        }
    }

    /// <exception cref="XmlException">It is no address.</exception>
    public Uri? ParseUri(string text, string name, string ns)
    {
        var data = new XmlUriData(text, UriKind.RelativeOrAbsolute, new XmlQualifiedName(name, ns));
        try
        {
            ArgumentNullException.ThrowIfNull(options.UriParser);
            foreach (var parser in Delegate.EnumerateInvocationList(options.UriParser))
            {
                if (parser(data, out var uri))
                    return uri;
            }
        }
        catch (Exception e)
        {
            // Whatever a callback throws, the caller is told where in the feed it was.
            throw xml.Error(Messages.UriUnreadable, e);
        }

        SyndicationFeedFormatter.ReadUri(data, out var plain);
        return plain;
    }

    private void TakeUnknownAttribute(IExtensible target, AttributeRule rule)
    {
        var (name, ns, value) = (xml.LocalName, xml.NamespaceURI, xml.Value);
        if (rule is AttributeRule.AskAndKeepButSchemaType && Names.IsSchemaType(name, ns))
            return;
        if (rule is not AttributeRule.Keep && target.TryParseAttribute(name, ns, value, options.Version))
            return;
        if (options.PreserveAttributes)
            target.Extensions.Attributes.Add(new XmlQualifiedName(name, ns), value);
    }

    private void KeepOrSkip(BufferedXmlBuilder unknown)
    {
        if (options.PreserveElements)
            unknown.Add(xml);
        else
            xml.Skip();
    }

    private FeedDate ParseDate(string text, XmlQualifiedName name)
    {
        try
        {
            foreach (var parser in Delegate.EnumerateInvocationList(options.DateTimeParser))
            {
                if (parser(new XmlDateTimeData(text, name), out var date))
                    return new FeedDate(date);
            }
        }
        catch (Exception e)
        {
            // Whatever a callback throws is kept for who asks for the date.
            return new FeedDate(xml.Error(Messages.DateUnreadable, e));
        }

        return new FeedDate(xml.Error(Messages.DateUnreadable));
    }
}
