using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Site.Inert;

/// <summary>
/// Copies a drawing without what acts or is fetched: a browser that opens it by its own address would run that on the site's behalf.
/// </summary>
internal sealed partial class SvgCleaner
{
    private const int MaximumDepth = 256;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // No DTD is read, so that no entity is ever expanded; nothing is resolved.
    private static readonly XmlReaderSettings Reading = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        CheckCharacters = true,
    };
    private static readonly XmlWriterSettings Writing = new() { Encoding = Utf8, OmitXmlDeclaration = true, CheckCharacters = true };

    private readonly SortedSet<string> _removed = new(StringComparer.Ordinal);
    private bool _isChanged;

    private SvgCleaner()
    {
    }

    /// <summary>The drawing that is left; the same bytes where nothing had to go.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="problem">Why nothing is left; null else.</param>
    public static CleanedSvg? Clean(byte[] bytes, out string? problem)
    {
        problem = null;
        try
        {
            var cleaner = new SvgCleaner { _isChanged = !IsPlain(bytes) };
            using var copy = new MemoryStream();
            using (var reader = XmlReader.Create(new MemoryStream(bytes), Reading))
            using (var writer = XmlWriter.Create(copy, Writing))
                problem = cleaner.Copy(reader, writer);
            return problem is null ? new(cleaner._isChanged ? copy.ToArray() : bytes, [.. cleaner._removed]) : null;
        }
        catch (Exception damage) when (damage is XmlException or ArgumentException or InvalidOperationException or NotSupportedException)
        {
            problem = damage is XmlException { LineNumber: > 0 } place ? $"it is no XML from line {place.LineNumber} on" : "it is no XML";
            return null;
        }
    }

    /// <summary>True for UTF-8 without a DTD, which every reader takes for the same.</summary>
    private static bool IsPlain(byte[] bytes)
    {
        try
        {
            var text = Utf8.GetString(bytes);
            var declaration = text.TrimStart('\ufeff').StartsWith("<?xml", StringComparison.Ordinal)
                ? text[..Math.Max(0, text.IndexOf("?>", StringComparison.Ordinal))]
                : "";
            return !text.Contains("<!DOCTYPE", StringComparison.Ordinal)
                && (!declaration.Contains("encoding", StringComparison.Ordinal) || IsUtf8().IsMatch(declaration));
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private string? Copy(XmlReader reader, XmlWriter writer)
    {
        while (reader.Read() && reader.NodeType != XmlNodeType.Element)
            CopyOther(reader, writer);
        if (reader is not { LocalName: "svg", NamespaceURI: SvgRules.Namespace })
            return $"it does not begin with <svg xmlns=\"{SvgRules.Namespace}\">";
        while (!reader.EOF)
        {
            if (reader.Depth > MaximumDepth)
                return $"its elements are nested more than {MaximumDepth} deep";
            if (reader.NodeType == XmlNodeType.Element && !CopyElement(reader, writer))
            {
                reader.Skip();
                continue;
            }

            CopyOther(reader, writer);
            reader.Read();
        }

        return null;
    }

    /// <summary>False for one that is left out with all that it holds.</summary>
    private bool CopyElement(XmlReader reader, XmlWriter writer)
    {
        if (reader.NamespaceURI != SvgRules.Namespace || !SvgRules.HasElement(reader.LocalName))
        {
            // What drawing programs note for themselves does nothing.
            Remove(reader.NamespaceURI is SvgRules.Namespace && reader.LocalName != "metadata"
                || IsHtml(reader) ? $"<{reader.LocalName}>" : null);
            return false;
        }

        if (reader.LocalName is "animate" or "set" && !SvgRules.IsAnimatable(reader.GetAttribute("attributeName") ?? ""))
        {
            Remove($"<{reader.LocalName} attributeName=\"{reader.GetAttribute("attributeName")}\">");
            return false;
        }

        if (reader.LocalName == "style")
        {
            CopyStyle(reader, writer);
            return true;
        }

        writer.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
        CopyAttributes(reader, writer);
        if (reader.IsEmptyElement)
            writer.WriteEndElement();
        return true;
    }

    private static bool IsHtml(XmlReader reader) =>
        reader.NamespaceURI is "http://www.w3.org/1999/xhtml" or "http://www.w3.org/1998/Math/MathML" or "";

    /// <summary>With its text, all of it or nothing; the reader is left on its end.</summary>
    private void CopyStyle(XmlReader reader, XmlWriter writer)
    {
        var (prefix, css) = (reader.Prefix, new StringBuilder());
        if (!reader.IsEmptyElement)
        {
            for (var depth = reader.Depth; reader.Read() && reader.Depth > depth;)
            {
                if (reader.NodeType == XmlNodeType.Element)
                    Remove($"<{reader.LocalName}>");
                else if (reader.Depth == depth + 1 && reader.NodeType is not XmlNodeType.Comment)
                    css.Append(reader.Value);
            }
        }

        if (!SvgRules.IsPaint(css.ToString()))
        {
            Remove("<style>");
            return;
        }

        writer.WriteElementString(prefix, "style", SvgRules.Namespace, css.ToString());
    }

    private void CopyAttributes(XmlReader reader, XmlWriter writer)
    {
        var element = reader.LocalName;
        for (var has = reader.MoveToFirstAttribute(); has; has = reader.MoveToNextAttribute())
        {
            if (IsKept(element, reader))
                writer.WriteAttributeString(reader.Prefix, reader.LocalName, reader.NamespaceURI, reader.Value);
        }

        reader.MoveToElement();
    }

    private bool IsKept(string element, XmlReader attribute)
    {
        var name = attribute.Name;
        switch (attribute.NamespaceURI)
        {
            case "http://www.w3.org/2000/xmlns/":
                return true;
            case "http://www.w3.org/XML/1998/namespace":
                return attribute.LocalName != "base" || Remove("xml:base");
            case "http://www.w3.org/1999/xlink" when attribute.LocalName != "href":
                return attribute.LocalName is "title" or "type" or "show" or "actuate" || Remove(null);
            case not "" and not "http://www.w3.org/1999/xlink":
                return Remove(null);
        }

        if (attribute.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase))
            return Remove(name);
        if (attribute.LocalName == "href")
            return SvgRules.IsReference(element, attribute.Value) || Remove($"{name}=\"{Shortened(attribute.Value)}\"");
        return SvgRules.IsPaint(attribute.Value) || IsWords(attribute.LocalName) || Remove($"{name}=\"{Shortened(attribute.Value)}\"");
    }

    private static bool IsWords(string attribute) =>
        attribute is "id" or "class" or "lang" or "role" or "requiredFeatures" or "requiredExtensions"
        || attribute.StartsWith("aria-", StringComparison.Ordinal) || attribute.StartsWith("data-", StringComparison.Ordinal);

    private void CopyOther(XmlReader reader, XmlWriter writer)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.EndElement when reader.LocalName != "style":
                // That of a style is written with it.
                writer.WriteFullEndElement();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                writer.WriteString(reader.Value);
                break;
            case XmlNodeType.Whitespace when reader.Depth > 0:
                writer.WriteWhitespace(reader.Value);
                break;
            case XmlNodeType.ProcessingInstruction:
                Remove($"<?{reader.Name}?>");
                break;
        }
    }

    private bool Remove(string? what)
    {
        _isChanged = true;
        if (what is not null)
            _removed.Add(what);
        return false;
    }

    private static string Shortened(string value) => value.Length <= 40 ? value : $"{value[..40]}…";

    [GeneratedRegex(@"encoding\s*=\s*[""']utf-8[""']", RegexOptions.IgnoreCase)]
    private static partial Regex IsUtf8();
}

/// <summary>A drawing that only shows.</summary>
/// <param name="Bytes">The file as it may be published.</param>
/// <param name="Removed">What it held that acts or is fetched, each once, as one would write it.</param>
internal sealed record CleanedSvg(byte[] Bytes, ImmutableArray<string> Removed);
