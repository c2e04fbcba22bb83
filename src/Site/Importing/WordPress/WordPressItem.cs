using System.Globalization;
using System.Xml.Linq;
using Articles;
using Site.Importing.Sources;

namespace Site.Importing.WordPress;

/// <summary>An item of a WordPress export (WXR), whatever it is: a post, a page, a file, a menu entry.</summary>
internal sealed class WordPressItem(XElement item)
{
    private const string Excerpts = "excerpt/";

    public int Line => ExportXml.LineOf(item);

    public string Type => Field("post_type");

    public string Status => Field("status");

    public string Number => Field("post_id");

    public string Parent => Field("post_parent");

    public string Title => Plain("title");

    public string Creator => item.Elements().FirstOrDefault(e => e.Name.LocalName == "creator")?.Value.Trim() ?? "";

    public string Guid => Plain("guid");

    public string Link => Plain("link");

    public string Name => Field("post_name");

    public string FileAddress => Field("attachment_url");

    public bool HasPassword => Field("post_password").Length > 0;

    public bool IsSticky => Field("is_sticky") == "1";

    public int Comments => item.Elements().Count(e => e.Name.LocalName == "comment"
        && e.Elements().FirstOrDefault(c => c.Name.LocalName == "comment_approved")?.Value.Trim() == "1");

    public XElement? Content => item.Elements().FirstOrDefault(e => e.Name.LocalName == "encoded" && !IsExcerpt(e));

    public string Excerpt => item.Elements().FirstOrDefault(e => e.Name.LocalName == "encoded" && IsExcerpt(e))?.Value.Trim() ?? "";

    public EditorialDate? Published => Date("post_date_gmt", TimeSpan.Zero) ?? Date("post_date", null);

    public EditorialDate? Updated => Date("post_modified_gmt", TimeSpan.Zero) ?? Date("post_modified", null);

    /// <summary>The terms of a taxonomy (<c>category</c>, <c>post_tag</c>).</summary>
    public IEnumerable<string> Terms(string taxonomy) => item.Elements("category")
        .Where(e => (string?)e.Attribute("domain") == taxonomy).Select(e => e.Value.Trim()).Where(name => name.Length > 0);

    /// <summary>All values of a custom field.</summary>
    public IEnumerable<string> Meta(string key) =>
        from meta in item.Elements()
        where meta.Name.LocalName == "postmeta" && Inner(meta, "meta_key") == key
        select Inner(meta, "meta_value");

    private static string Inner(XElement element, string name) =>
        element.Elements().FirstOrDefault(e => e.Name.LocalName == name)?.Value.Trim() ?? "";

    private static bool IsExcerpt(XElement element) => element.Name.NamespaceName.EndsWith(Excerpts, StringComparison.Ordinal);

    private string Plain(string name) => item.Element(name)?.Value.Trim() ?? "";

    // Of the export's own namespace, which has its version in it.
    private string Field(string name) => item.Elements()
        .FirstOrDefault(e => e.Name.LocalName == name && e.Name.NamespaceName.Length > 0)?.Value.Trim() ?? "";

    private EditorialDate? Date(string name, TimeSpan? offset) =>
        DateTime.TryParseExact(Field(name), "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? new EditorialDate(moment, offset, HasTime: true)
            : null;
}
