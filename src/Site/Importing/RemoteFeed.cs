using System.Collections.Immutable;
using System.Text.Json;
using System.Xml;
using Site.Importing.Sources;

namespace Site.Importing;

/// <summary>
/// A feed on the web, with the documents that hold its older items: an archive or pages of it (RFC 5005), <c>next_url</c> in JSON.
/// </summary>
internal static class RemoteFeed
{
    /// <summary>More documents than any feed has; a feed that goes round in a circle ends before.</summary>
    private const int Most = 1_000;

    private const string Atom = "http://www.w3.org/2005/Atom";

    /// <summary>Its documents, newest first.</summary>
    /// <exception cref="ImportFault">The first of them cannot be had.</exception>
    public static async Task<ImmutableArray<byte[]>> FetchAsync(string name, RemoteFiles remote, CancellationToken cancellation)
    {
        var documents = ImmutableArray.CreateBuilder<byte[]>();
        var seen = new HashSet<Uri>();
        var next = Uri.TryCreate(name, UriKind.Absolute, out var address) ? address : null;
        while (next is not null && seen.Count < Most && seen.Add(next))
        {
            var answer = await remote.FetchAsync(next, cancellation);
            if (answer.Problem is not null)
            {
                throw new ImportFault(new(next.AbsoluteUri, 1), $"this is an address which {answer.Problem}",
                    "look at it in a browser, or save the feed and name the file");
            }

            documents.Add(answer.Bytes);
            next = NextIn(answer.Bytes, answer.Address) is { } older && older.Authority == next.Authority ? older : null;
        }

        return documents.ToImmutable();
    }

    private static Uri? NextIn(byte[] document, Uri at)
    {
        try
        {
            var link = IsJson(document) ? NextInJson(document) : NextInXml(document);
            return link is not null && Uri.TryCreate(at, link, out var next) && next.Scheme is "http" or "https" ? next : null;
        }
        catch (Exception damage) when (damage is XmlException or JsonException)
        {
            // Who reads the document says so.
            return null;
        }
    }

    public static bool IsJson(byte[] document) => document.AsSpan().TrimStart("\uFEFF \t\r\n"u8) is [(byte)'{', ..];

    private static string? NextInJson(byte[] document)
    {
        using var json = JsonDocument.Parse(document.AsMemory(document.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0));
        return json.RootElement.TryGetProperty("next_url", out var next)
            && next.ValueKind == JsonValueKind.String ? next.GetString() : null;
    }

    // Links of the feed come before its items.
    private static string? NextInXml(byte[] document)
    {
        using var reader = ExportXml.Open(new MemoryStream(document));
        while (reader.Read() && !(reader.NodeType == XmlNodeType.Element && reader.LocalName is "item" or "entry"))
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "link" && reader.NamespaceURI == Atom
                && reader.GetAttribute("rel") is "prev-archive" or "next")
                return reader.GetAttribute("href");
        }

        return null;
    }
}
