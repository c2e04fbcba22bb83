using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html;
using Articles;
using Articles.Decoding;
using Articles.Markup;
using Site.Files;
using Site.Importing.Markup;
using Site.Importing.Sources;

namespace Site.Importing.Generators;

/// <summary>A folder of HTML pages, whoever made them: of each the article, and what its head says of it.</summary>
internal sealed class PagesSource(GeneratorFolder folder, Uri? site) : IImportSource
{
    public string Kind => "html";

    public IReadOnlyList<string> FileFolders => [folder.Root];

    public Uri Site => site ?? OldSite.Unknown;

    public IEnumerable<ImportedText> Read(ImportNotes notes)
    {
        foreach (var file in folder.Files().Where(MarkedFile.IsHtmlName))
        {
            var place = new TextPlace(folder.NameOf(file), 1);
            if (SourceFile.Read(Path.Join(folder.Root, file), FileKind.Text, [folder.Root], out var problem) is not { } bytes)
                notes.Warn(place, $"it is not taken: {problem!.What}", problem.Cure);
            else if (HtmlPage.Parse(SourceText.Of(bytes)) is not { } page)
                notes.Warn(place, "this HTML cannot be read, so it is not taken", "copy its words by hand");
            else if (IsRedirect(page))
                notes.Leave("pages that only lead to another", "give the text that they lead to 'aliases: [/old/path/]'");
            else
                yield return Map(file, place, page);
        }
    }

    private ImportedText Map(string file, TextPlace place, HtmlPage page)
    {
        var head = new HtmlHead(page.Document);
        var path = new Uri(Site, Uri.EscapeDataString(file).Replace("%2F", "/", StringComparison.Ordinal));
        var address = head.Canonical is { } canonical && Uri.TryCreate(path, canonical, out var own)
            && own.Scheme is "http" or "https" ? own : path;
        var line = page.Article.SourceReference?.Position.Line ?? 1;
        return new(file, place, page.Title ?? "")
        {
            Id = OldSite.IsUnknown(address) || head.Published is null ? null : address.AbsoluteUri,
            Address = address,
            Former = address == path ? [] : [path],
            Slug = OldSite.SlugIn(address),
            Published = head.Published,
            Updated = head.Updated,
            Author = head.Author,
            Section = head.Section,
            Tags = [.. head.Tags],
            Summary = head.Description,
            Language = head.Language,
            Picture = head.Picture is { } picture && !Shows(page.Article, picture) ? new Picture(picture, null, null, null) : null,
            Folder = Path.GetDirectoryName(Path.Join(folder.Root, file)),
            Body = new HtmlBody(page.Article.ChildNodes.ToHtml(HtmlMarkupFormatter.Instance), line),
        };
    }

    private static bool Shows(IElement article, string picture) => article.QuerySelectorAll("img").Any(image =>
        Path.GetFileName(image.GetAttribute("src") ?? "") is { Length: > 0 } name && picture.EndsWith(name, StringComparison.Ordinal));

    private static bool IsRedirect(HtmlPage page) =>
        page.Document.QuerySelector("meta[http-equiv=refresh i]") is not null && page.Article.TextContent.Trim().Length < 200;
}
