using System.Diagnostics.CodeAnalysis;
using System.Xml;

namespace System.ServiceModel.Syndication;

/// <summary>An object that becomes an extension element when it is written.</summary>
internal abstract class ExtensionData
{
    /// <summary>The object itself, for those who ask for it back.</summary>
    public abstract object Value { get; }

    /// <summary>Writes the whole element.</summary>
    public abstract void WriteTo(XmlWriter writer);

    /// <summary>The element's name, as far as the type tells; null where only the written element can.</summary>
    [RequiresDynamicCode(Trimming.Code)]
    [RequiresUnreferencedCode(Trimming.Members)]
    protected abstract XmlQualifiedName? FindName();

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Whoever made the extension was told.")]
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Whoever made the extension was told.")]
    public XmlQualifiedName Name => FindName() ?? ReadName();

    private XmlQualifiedName ReadName()
    {
        using var reader = BufferedXml.Of(WriteTo).Read();
        return new XmlQualifiedName(reader.LocalName, reader.NamespaceURI);
    }
}
