using System.Diagnostics.CodeAnalysis;
using System.Runtime.Serialization;
using System.Xml;

namespace System.ServiceModel.Syndication;

/// <summary>An extension written by a data contract serializer, under a name of its own or the contract's.</summary>
internal sealed class DataContractData(object value, XmlObjectSerializer serializer, string? name, string? ns) : ExtensionData
{
    public override object Value => value;

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Whoever made the extension was told.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Whoever made the extension was told.")]
    public override void WriteTo(XmlWriter writer)
    {
        if (name is null)
        {
            serializer.WriteObject(writer, value);
            return;
        }

        writer.WriteStartElement(name, ns);
        serializer.WriteObjectContent(writer, value);
        writer.WriteEndElement();
    }

    [RequiresDynamicCode(Trimming.Code)]
    [RequiresUnreferencedCode(Trimming.Members)]
    protected override XmlQualifiedName? FindName() => new XsdDataContractExporter().GetRootElementName(value.GetType());
}
