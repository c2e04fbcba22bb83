using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using System.Xml;
using Articles;
using Site.Checking.Links;

namespace Site.Checking;

/// <summary>
/// Finds files of a tree that are empty or end too early, as a full disk, a power cut or a copy that broke off leaves them.
/// </summary>
internal sealed class WholenessChecker(CheckedTree tree)
{
    private const string Cure = "publish it again";
    private const int TailLength = 4096;

    private readonly ConcurrentBag<Diagnostic> _said = [];
    private readonly ConcurrentBag<string> _endless = [];
    private int _ended;

    /// <summary>True for a file that is to be added.</summary>
    public static bool Reads(string path) =>
        FileLinkReader.IsPage(path) || FileLinkReader.IsStyle(path) || IsXml(path) || IsJson(path) || IsScript(path);

    /// <summary>Takes a file, from any thread.</summary>
    /// <param name="path">Below the site's root.</param>
    /// <param name="bytes">The whole file.</param>
    public void Add(string path, byte[] bytes)
    {
        // Some file systems keep the length of what was not written, and fill it with zeros.
        if (bytes.AsSpan().IndexOfAnyExcept(" \t\r\n\0"u8) < 0)
            Say(path, Place.Start, IsScript(path) ? Severity.Warning : Severity.Error, "it is empty");
        else if (FileLinkReader.IsPage(path))
            AddPage(path, bytes);
        else if (FileLinkReader.IsStyle(path) && StyleEndFinder.FindUnended(bytes) is { } at)
            Say(path, Place.At(bytes, at), Severity.Error, "the style sheet ends in the middle of what begins here");
        else if (IsJson(path))
            AddJson(path, bytes);
        else if (IsXml(path))
            AddXml(path, bytes);
    }

    /// <summary>Says what is wrong, when all files were added.</summary>
    public IEnumerable<Diagnostic> Check() =>
        _said.Concat(_ended == 0 ? [] : _endless.Select(path => new Diagnostic(
            tree.NameOf(path), 1, 1, Severity.Error,
            $"the page ends before its end: it has no </html>, as {(_ended == 1 ? "another has" : $"{_ended} others have")}", Cure)));

    private static bool IsJson(string path) => Path.GetExtension(path).ToLowerInvariant() is ".json" or ".webmanifest";

    private static bool IsXml(string path) => Path.GetExtension(path).ToLowerInvariant() is ".xml" or ".rss" or ".atom" or ".opml";

    private static bool IsScript(string path) => Path.GetExtension(path).ToLowerInvariant() is ".js" or ".mjs";

    // A page need not have an end tag; where the others of its site have one, it was cut off.
    private void AddPage(string path, byte[] bytes)
    {
        if (Encoding.Latin1.GetString(bytes.AsSpan(Math.Max(0, bytes.Length - TailLength)))
            .Contains("</html", StringComparison.OrdinalIgnoreCase))
            Interlocked.Increment(ref _ended);
        else if (bytes.AsSpan().LastIndexOf((byte)'<') is var open and >= 0 && open > bytes.AsSpan()
            .LastIndexOf((byte)'>') && BeginsTag(bytes.AsSpan(open + 1)))
            Say(path, Place.At(bytes, open), Severity.Error, "the page ends in the middle of a tag");
        else if (bytes.AsSpan().TrimStart(" \t\r\n\uFEFF"u8).StartsWith("<"u8))
            _endless.Add(path);
    }

    private static bool BeginsTag(ReadOnlySpan<byte> rest) =>
        rest.IsEmpty || rest[0] is (byte)'/' or (byte)'!' || char.IsAsciiLetter((char)rest[0]);

    private void AddJson(string path, byte[] bytes)
    {
        try
        {
            var text = bytes.AsMemory(bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0);
            using var json = JsonDocument.Parse(text);
        }
        catch (JsonException damage)
        {
            var place = new Place((int)(damage.LineNumber ?? 0) + 1, (int)(damage.BytePositionInLine ?? 0) + 1);
            Say(path, place, Severity.Error, "the JSON is damaged or ends too early");
        }
    }

    private void AddXml(string path, byte[] bytes)
    {
        try
        {
            using var xml = XmlReader.Create(new MemoryStream(bytes), new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            while (xml.Read())
            {
            }
        }
        catch (XmlException damage)
        {
            Say(path, new(Math.Max(1, damage.LineNumber), Math.Max(1, damage.LinePosition)), Severity.Error,
                "the XML is damaged or ends too early");
        }
    }

    private void Say(string path, Place place, Severity severity, string what) =>
        _said.Add(new(tree.NameOf(path), place.Line, place.Column, severity, what, Cure));
}
