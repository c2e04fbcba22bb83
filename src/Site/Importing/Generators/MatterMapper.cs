using System.Collections.Immutable;
using Articles;
using Site.Importing.Markup;
using Site.Importing.Sources;

namespace Site.Importing.Generators;

/// <summary>From the front matter that Jekyll, Hugo and Eleventy share to a text; where it stood is each one's own.</summary>
internal static class MatterMapper
{
    /// <summary>What only says how something looks, or is made.</summary>
    private static readonly string[] OfLooks =
    [
        "layout", "type", "weight", "toc", "comments", "math", "mermaid", "pin", "menu", "nav_order", "templateengineoverride",
        "eleventynavigation", "eleventyexcludefromcollections", "excerpt_separator", "cascade", "outputs",
        "sitemap", "hidetoc", "featured", "classes", "header", "sidebar", "share", "render_with_liquid",
        "markup", "iscjklanguage",
    ];

    private static readonly string[] OfPictures =
        ["image", "featured_image", "feature_image", "featuredimage", "cover", "thumbnail", "images", "hero", "og_image"];

    /// <param name="file">The file.</param>
    /// <param name="key">By which it is known again.</param>
    /// <param name="body">Its body, without the generator's own tags.</param>
    /// <param name="notes">Is told which keys are not taken.</param>
    public static ImportedText Map(MarkedFile file, string key, string body, ImportNotes notes)
    {
        var matter = file.Matter;
        var sections = matter.Texts(isCutAtSpaces: true, "categories", "category", "section");
        var isDraft = matter.Bool("draft") ?? matter.Bool("published") is false;
        var text = new ImportedText(key, file.Place, matter.Text("title") ?? "")
        {
            Slug = matter.Text("slug"),
            Published = matter.Date("date", "pubdate", "publishdate", "published_at", "created"),
            Updated = matter.Date("lastmod", "last_modified_at", "updated", "modified"),
            Author = string.Join(", ", matter.Texts(isCutAtSpaces: false, "author", "authors")) is { Length: > 0 } names ? names : null,
            Section = sections.FirstOrDefault(),
            Tags = [.. sections.Skip(1).Concat(matter.Texts(isCutAtSpaces: true, "tags", "tag", "keywords"))
                .Distinct(StringComparer.OrdinalIgnoreCase)],
            Summary = matter.Text("summary", "excerpt", "description", "subtitle"),
            Language = matter.Text("lang", "language", "locale"),
            Picture = PictureOf(matter),
            IsDraft = isDraft,
            File = file.Path,
            Folder = file.Folder,
            Body = file.IsMarkdown ? new MarkdownBody(body) : new HtmlBody(body, file.Place.Line),
        };
        return text;
    }

    /// <summary>Names the keys that nobody asked for; to be called last.</summary>
    public static void LeaveRest(MarkedFile file, ImportNotes notes)
    {
        foreach (var key in file.Matter.Unasked.Where(key => !OfLooks.Contains(key.ToLowerInvariant())))
            notes.Leave($"values of the front matter key '{key}'", "the site has no such key; write what readers need into the text");
    }

    private static Picture? PictureOf(MatterFields matter)
    {
        foreach (var name in OfPictures)
        {
            var source = matter.Text(name) ?? matter.Inner(name, "path", "src", "url", "image", "file", "feature", "teaser")
                ?? matter.Texts(isCutAtSpaces: false, name).FirstOrDefault();
            if (source is not null)
                return new(source, matter.Inner(name, "alt") ?? matter.Text(name + "_alt", "image_alt", "imagealt"),
                    matter.Inner(name, "caption"), matter.Inner(name, "credit"));
        }

        return null;
    }
}
