using System.Collections.Immutable;
using System.Xml.Linq;
using Articles;
using Site.Importing.Markup;
using Site.Importing.Sources;

namespace Site.Importing.WordPress;

/// <summary>
/// A WordPress export (WXR: RSS 2.0 with WordPress's own elements). It is streamed: of the file one item at a time is in memory, and the
/// addresses of all attachments.
/// </summary>
/// <param name="shown">The file's name in messages.</param>
/// <param name="open">Opens the file.</param>
/// <param name="folders">Where its uploads may lie.</param>
internal sealed class WordPressSource(string shown, Func<Stream> open, IReadOnlyList<string> folders) : IImportSource
{
    private static readonly string[] NoSections = ["uncategorized", "geen categorie", "allgemein", "non classé", "sin categoría"];

    private readonly Dictionary<string, WordPressFile> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _authors = new(StringComparer.Ordinal);
    private ILookup<string, string>? _filesOf;

    public string Kind => "wordpress";

    public IReadOnlyList<string> FileFolders => folders;

    public Uri Site { get; private set; } = OldSite.Unknown;

    public IEnumerable<ImportedText> Read(ImportNotes notes)
    {
        Index();
        foreach (var element in ExportXml.Items(shown, open, "channel").Where(e => e.Name.LocalName == "item"))
        {
            var item = new WordPressItem(element);
            if (IsTaken(item, notes))
                yield return Map(item, notes);
        }
    }

    // Attachments may come after the posts that show them.
    private void Index()
    {
        if (_filesOf is not null)
            return;
        foreach (var element in ExportXml.Items(shown, open, "channel"))
            Index(element);
        _filesOf = _files.ToLookup(file => file.Value.Parent, file => file.Key, StringComparer.Ordinal);
    }

    private void Index(XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "base_blog_url" or "base_site_url" or "link" when element.Name.LocalName == "base_blog_url" || OldSite.IsUnknown(Site):
                Site = OldSite.AddressOf(element.Value.Trim()) ?? Site;
                break;
            case "author":
                string Inner(string name) => element.Elements().FirstOrDefault(e => e.Name.LocalName == name)?.Value.Trim() ?? "";
                _authors[Inner("author_login")] = Inner("author_display_name") is { Length: > 0 } name ? name : Inner("author_login");
                break;
            case "item" when new WordPressItem(element) is { Type: "attachment" } file:
                _files[file.Number] = new(file.FileAddress.Length > 0 ? file.FileAddress : file.Guid, file.Parent,
                    file.Meta("_wp_attachment_image_alt").FirstOrDefault() ?? "", file.Excerpt);
                break;
        }
    }

    private static bool IsTaken(WordPressItem item, ImportNotes notes)
    {
        switch (item.Type)
        {
            case "post" or "page" when item.Status is "trash" or "auto-draft":
                notes.Leave("texts in the bin", "restore them in WordPress and export anew, if they are wanted");
                return false;
            case "post" or "page":
                LeaveParts(item, notes);
                return true;
            case "attachment":
                return false;
            case "nav_menu_item":
                notes.Leave("menu entries", "give pages 'nav: …' to have them in the navigation");
                return false;
            case var other:
                notes.Leave($"items of the type '{other}'", "copy those that are texts by hand");
                return false;
        }
    }

    private static void LeaveParts(WordPressItem item, ImportNotes notes)
    {
        if (item.Comments > 0)
            notes.Leave("comments", "the site has none; keep the export", item.Comments);
        if (item.IsSticky)
            notes.Leave("'sticky' marks", "lists are in the order of dates");
    }

    private ImportedText Map(WordPressItem item, ImportNotes notes)
    {
        var place = new TextPlace(shown, item.Line);
        var sections = item.Terms("category").Where(name => !NoSections.Contains(name.ToLowerInvariant())).ToList();
        var isPublic = item.Status is "publish" or "future" && !item.HasPassword;
        if (item.Status == "private" || item.HasPassword)
            notes.Warn(place, $"'{item.Title}' was not for everybody, so it is a draft", "take 'draft: true' away to publish it");
        var address = Uri.TryCreate(item.Link, UriKind.Absolute, out var link) && link.Scheme is "http" or "https" ? link : null;
        return new(item.Number, place, OldSite.Words(item.Title))
        {
            Id = item.Guid.Length > 0 ? item.Guid : null,
            Address = item.Status == "publish" && isPublic ? address : null,
            Former = isPublic && address is not null ? [.. item.Meta("_wp_old_slug").Select(slug => new Uri(address, $"../{slug}/"))] : [],
            Slug = Uri.UnescapeDataString(item.Name) is { Length: > 0 } name ? name : null,
            Published = item.Published,
            Updated = item.Updated is { } updated && updated.Local > item.Published?.Local ? updated : null,
            Author = _authors.GetValueOrDefault(item.Creator, item.Creator) is { Length: > 0 } author ? author : null,
            Section = sections.FirstOrDefault(),
            Tags = [.. sections.Skip(1).Concat(item.Terms("post_tag")).Distinct(StringComparer.OrdinalIgnoreCase)],
            Summary = item.Excerpt.Length > 0 ? OldSite.Words(item.Excerpt) : item.Meta("_yoast_wpseo_metadesc").FirstOrDefault(),
            Picture = item.Meta("_thumbnail_id").Select(_files.GetValueOrDefault).FirstOrDefault() is { } file ? file.ToPicture() : null,
            IsDraft = !isPublic,
            IsPage = item.Type == "page",
            Body = BodyOf(item, place, notes),
        };
    }

    private HtmlBody BodyOf(WordPressItem item, TextPlace place, ImportNotes notes)
    {
        var content = item.Content?.Value.ReplaceLineEndings("\n") ?? "";
        var line = item.Content is { } element ? ExportXml.LineOf(element) : place.Line;
        var plain = new Shortcodes(place with { Line = line }, notes, _files, [.. _filesOf![item.Number]]).Replace(content);
        return new(WordPressMarkup.ToHtml(plain, place with { Line = line }, notes), line);
    }
}

/// <summary>A file of the old site's library.</summary>
internal sealed record WordPressFile(string Address, string Parent, string Alt, string Caption)
{
    public Picture ToPicture() => new(Address, Alt.Length > 0 ? Alt : null, Caption.Length > 0 ? OldSite.Words(Caption) : null, null);
}
