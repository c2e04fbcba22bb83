using System.Text;
using System.Xml;
using Site.Context;
using Statiq.Common;

namespace Site.Modules;

/// <summary>
/// Lists every indexed page for search engines (sitemaps.org 0.9): one file, or an index of files when there are more than
/// fifty thousand pages.
/// </summary>
internal sealed class CreateSitemap(SiteContext site) : SyncModule
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>The protocol's limit for one file.</summary>
    private const int MaximumPages = 50_000;

    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var pages = context.Outputs.Where(d => d.HasPage()).Select(d => d.GetPage())
            .Where(p => p.IsIndexed).OrderBy(p => p.Path, StringComparer.Ordinal).ToArray();
        var parts = pages.Chunk(MaximumPages).ToArray();
        IDocument File(string name, byte[] bytes) =>
            context.CreateDocument(null, new NormalizedPath(name), new MetadataItems(), context.GetContentProvider(bytes));

        yield return File("robots.txt", Encoding.UTF8.GetBytes(
            $"User-agent: *\nAllow: /\n\nSitemap: {site.Urls.Absolute("sitemap.xml")}\n"));
        if (parts.Length <= 1)
        {
            yield return File("sitemap.xml", Xml("urlset", "url", pages.Select(p => (p.Path, p.Modified))));
            yield break;
        }

        for (var i = 0; i < parts.Length; i++)
            yield return File($"sitemap-{i + 1}.xml", Xml("urlset", "url", parts[i].Select(p => (p.Path, p.Modified))));
        yield return File("sitemap.xml", Xml("sitemapindex", "sitemap",
            parts.Select((part, i) => ($"sitemap-{i + 1}.xml", part.Max(p => p.Modified)))));
    }

    private byte[] Xml(string root, string element, IEnumerable<(string Path, DateTimeOffset? Modified)> entries)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement(root, Namespace);
            foreach (var (path, modified) in entries)
            {
                xml.WriteStartElement(element, Namespace);
                xml.WriteElementString("loc", Namespace, site.Urls.Absolute(path));
                if (modified is { } date)
                    xml.WriteElementString("lastmod", Namespace, XmlConvert.ToString(date.ToUniversalTime()));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }
}
