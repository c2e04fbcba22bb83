using System.Diagnostics.CodeAnalysis;
using System.Xml;
using System.Xml.Serialization;

namespace System.ServiceModel.Syndication;

/// <summary>An extension written by an XML serializer, under the name that the type's mapping gives.</summary>
internal sealed class XmlSerializerData(object value, XmlSerializer serializer) : ExtensionData
{
    public override object Value => value;

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Whoever made the extension was told.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Whoever made the extension was told.")]
    public override void WriteTo(XmlWriter writer) => serializer.Serialize(writer, value);

    [RequiresDynamicCode(Trimming.Code)]
    [RequiresUnreferencedCode(Trimming.Members)]
    protected override XmlQualifiedName? FindName()
    {
        var mapping = new XmlReflectionImporter().ImportTypeMapping(value.GetType());
        return string.IsNullOrEmpty(mapping.ElementName) ? null : new XmlQualifiedName(mapping.ElementName, mapping.Namespace);
    }
}
