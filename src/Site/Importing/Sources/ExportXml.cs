using System.Xml;
using System.Xml.Linq;

namespace Site.Importing.Sources;

/// <summary>
/// XML that came from elsewhere: streamed, and without a document type, which could name other files or grow without end.
/// </summary>
internal static class ExportXml
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    public static XmlReader Open(Stream file) => XmlReader.Create(new PrintableStream(file), Settings);

    /// <summary>Each element of the second level (in RSS, of the channel), one at a time, with the line that it begins on.</summary>
    /// <exception cref="ImportFault">This is no XML that is read.</exception>
    public static IEnumerable<XElement> Items(string file, Func<Stream> open, string within)
    {
        using var reader = Guarded(file, () => Open(open()));
        Guarded(file, reader.MoveToContent);
        while (reader.NodeType != XmlNodeType.Element || reader.LocalName != within)
        {
            if (!Guarded(file, reader.Read))
                throw new ImportFault(new(file, 1), $"there is no <{within}> in it", "name the file that the other system exported");
        }

        while (Guarded(file, () => ToNextElement(reader)))
            yield return Guarded(file, () => ReadElement(reader));
    }

    /// <summary>Runs a step, and says in plain words why it cannot be done.</summary>
    public static T Guarded<T>(string file, Func<T> step)
    {
        try
        {
            return step();
        }
        catch (XmlException fault) when (fault.Message.Contains("DTD", StringComparison.Ordinal))
        {
            throw new ImportFault(new(file, Math.Max(1, fault.LineNumber)), "it has a document type, which could lead to other files",
                "remove <!DOCTYPE …> and export anew without it");
        }
        catch (XmlException fault)
        {
            var line = Math.Max(1, fault.LineNumber);
            throw new ImportFault(new(file, line), $"this is no XML: {fault.Message.TrimEnd('.')}", "export it anew, whole");
        }
    }

    public static int LineOf(XObject at) => at is IXmlLineInfo place && place.HasLineInfo() ? place.LineNumber : 1;

    private static XElement ReadElement(XmlReader reader)
    {
        using var element = reader.ReadSubtree();
        return XElement.Load(element, LoadOptions.SetLineInfo);
    }

    private static bool ToNextElement(XmlReader reader)
    {
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
                return true;
            if (reader.NodeType == XmlNodeType.EndElement)
                return false;
        }

        return false;
    }
}
