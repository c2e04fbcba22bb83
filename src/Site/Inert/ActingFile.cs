using System.Collections.Frozen;
using System.Text;
using System.Xml;

namespace Site.Inert;

/// <summary>
/// Knows files that a browser, or the server they are put on, would run: by every ending of their name, and by how they begin.
/// </summary>
internal static class ActingFile
{
    private static readonly FrozenSet<string> Endings = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "asp", "aspx", "cgi", "cjs", "css", "hta", "htaccess", "htc", "jar", "js", "jsp", "mjs", "svgz", "swf", "wasm", "xsl", "xslt");

    // Some servers read these wherever they stand in a name.
    private static readonly FrozenSet<string> Parts = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "htm", "html", "mht", "mhtml", "phar", "php", "php3", "php4", "php5", "php7", "php8", "phtml", "shtm", "shtml", "xht", "xhtm",
        "xhtml");

    /// <summary>Of these a browser shows what XML says, and sniffs no HTML.</summary>
    private static readonly FrozenSet<string> Xml = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "atom", "gml", "gpx", "kml", "opml", "rdf", "rss", "xml", "xsd");

    private static readonly string[] Markup = ["http://www.w3.org/1999/xhtml", SvgRules.Namespace];

    private static readonly XmlReaderSettings Reading = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>Why a file must not be published, as a clause; null for one that may.</summary>
    /// <param name="path">For its name.</param>
    /// <param name="file">What is in it, at its beginning.</param>
    public static string? Find(string path, Stream file)
    {
        var parts = Path.GetFileName(path).Split('.')[1..];
        if (parts is [.., var ending] && Endings.Contains(ending.Trim()) || parts.Any(part => Parts.Contains(part.Trim())))
            return "a browser or a server runs files of such a name";
        if (!BeginsAsMarkup(file))
            return null;

        file.Position = 0;
        return parts is [.., var kind] && Xml.Contains(kind) && IsData(file) ? null : "it holds markup that a browser may run";
    }

    /// <summary>As browsers that are told no type look at it: past white space, in whatever encoding.</summary>
    private static bool BeginsAsMarkup(Stream file)
    {
        var head = new byte[1024];
        var length = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var text = Encoding.Latin1.GetString(head, 0, length)
            .Trim('\xef', '\xbb', '\xbf', '\xfe', '\xff', '\0', ' ', '\t', '\r', '\n', '\f', '\v');
        return text.StartsWith('<');
    }

    /// <summary>
    /// True for XML of which a browser shows a tree or nothing: neither HTML nor drawing in it, and no style sheet of its own.
    /// </summary>
    private static bool IsData(Stream file)
    {
        try
        {
            using var xml = XmlReader.Create(file, Reading);
            while (xml.Read())
            {
                if (xml.NodeType == XmlNodeType.ProcessingInstruction && xml.Name == "xml-stylesheet")
                    return false;
                if (xml.NodeType == XmlNodeType.Element && Markup.Contains(xml.NamespaceURI))
                    return false;
            }

            return true;
        }
        catch (Exception damage) when (damage is XmlException or ArgumentException or InvalidOperationException or NotSupportedException)
        {
            // What a browser reads before it sees the fault, it may have run.
            return false;
        }
    }
}
