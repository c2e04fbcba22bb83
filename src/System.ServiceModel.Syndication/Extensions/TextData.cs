using System.Diagnostics.CodeAnalysis;
using System.Xml;

namespace System.ServiceModel.Syndication;

/// <summary>
/// A string under a name of its own, which is what most extensions are.
/// Writes what the data contract serializer for strings writes, without calling for one.
/// </summary>
internal sealed class TextData(string value, string name, string? ns) : ExtensionData
{
    public override object Value => value;

    public override void WriteTo(XmlWriter writer)
    {
        writer.WriteStartElement(name, ns);
        writer.WriteString(value);
        writer.WriteEndElement();
    }

    [RequiresDynamicCode(Trimming.Code)]
    [RequiresUnreferencedCode(Trimming.Members)]
    protected override XmlQualifiedName FindName() => new(name, ns);
}
