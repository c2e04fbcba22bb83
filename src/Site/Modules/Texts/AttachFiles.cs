using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Articles;
using Site.Context;
using Site.Files;
using Site.Inert;
using Site.Models;
using Site.Settings;
using Statiq.Common;

namespace Site.Modules.Texts;

/// <summary>
/// Resolves what a text names relative to itself: a picture and any other file travel with it to its page, a link to
/// another text becomes a link to that text's page. What is not there is an error. Each file becomes a document of its own.
/// </summary>
internal sealed partial class AttachFiles(SiteContext site) : ArticleModule
{
    /// <summary>From a path on the site to the file that stands there; no two have one name.</summary>
    private readonly SortedDictionary<string, string> _attached = new(StringComparer.Ordinal);

    private readonly InertFiles _inert = new(site);

    protected override IEnumerable<IDocument> Execute(ImmutableArray<IDocument> articles, IExecutionContext context)
    {
        var pages = articles.ToDictionary(d => d.Source.FullPath, d => Urls.PathOf(d.Destination.FullPath), StringComparer.Ordinal);
        IDocument[] resolved = [.. articles.Select(document => NamesFiles(document.GetArticle()) ? Resolve(document, pages) : document)];
        return
        [
            .. resolved,
            .. from file in _attached
               let source = new NormalizedPath(file.Value)
               let destination = new NormalizedPath(file.Key)
               select _inert.Read(file.Value) is { } drawing
                   ? context.CreateDocument(source, destination, new MetadataItems(), context.GetContentProvider(drawing))
                   : context.CreateDocument(source, destination, new MetadataItems { { SiteKeys.Folders, Folders } }),
        ];
    }

    private static bool NamesFiles(Article article) => article.Picture is not null || article.Blocks.Any(b => b.Html is not null);

    private IDocument Resolve(IDocument document, Dictionary<string, string> pages)
    {
        var article = document.GetArticle();
        var text = new TextPlace(document.Source.FullPath, pages[document.Source.FullPath]);
        return document.WithArticle(article with
        {
            Picture = article.Picture is { } picture ? Resolve(picture, article, text) : null,
            Blocks = [.. article.Blocks.Select(block => block.Html is { } html
                ? block with { Html = RefusedLinks.Remove(Reference().Replace(
                    WithSizes(html, article.Source, block.Line, text),
                    match => WebUtility.HtmlEncode(Resolve(WebUtility.HtmlDecode(match.Value), article.Source, block.Line, text, pages)))) }
                : block)],
        });
    }

    /// <summary>The address of what a Markdown text links to or shows; an address that is whole already stays.</summary>
    private string Resolve(string url, string source, int line, TextPlace text, Dictionary<string, string> pages)
    {
        if (url is "" or ['#' or '/', ..] || Uri.TryCreate(url, UriKind.Absolute, out _))
            return url;

        var (name, suffix, file) = Find(url, text, pages);
        if (file is not null && pages.TryGetValue(file, out var page))
            return site.Urls.Local(page) + suffix;
        if (file is not null && Path.Exists(file) && site.Options.IsAmongTexts(file))
        {
            var real = RealPath.Of(file);
            if (TextFile.Is(file) || TextFile.Is(real) || Path.GetFileName(real).StartsWith('.'))
            {
                site.Report(new Diagnostic(source, line, 1, Severity.Warning, $"it links to '{name}', a text that is not published",
                    "publish that text, or take the link away"));
                return url;
            }

            if (SourceFile.Refusal(file, site.Options.Seeds) is not { } refusal)
                return Attach(file, text) is { } path ? PictureMapper.Address(path, site.Urls) + suffix : RefusedLinks.Address;
            site.Report(new Diagnostic(source, line, 1, Severity.Error, $"'{name}' is not published: {refusal.What}", refusal.Cure));
            return url;
        }

        site.Report(new Diagnostic(source, line, 1, Severity.Error, $"there is no file '{name}'",
            "put it beside the text, or write a whole address"));
        return url;
    }

    /// <summary>
    /// What a link names: the part before its query and fragment, or a name that has such a mark in it; nothing where no file is there.
    /// </summary>
    private static (string Name, string Suffix, string? File) Find(string url, TextPlace text, Dictionary<string, string> pages)
    {
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var mark = url.AsSpan().IndexOfAny('?', '#');
        foreach (var end in new[] { mark, hash, -1 }.Select(at => at < 0 ? url.Length : at).Distinct())
        {
            foreach (var name in new[] { Uri.UnescapeDataString(url[..end]), url[..end] }.Distinct())
            {
                if (name.Length > 0 && SourceFile.At(text.Folder, name) is { } file && (pages.ContainsKey(file) || Path.Exists(file)))
                    return (name, url[end..], file);
            }
        }

        return (Uri.UnescapeDataString(mark < 0 ? url : url[..mark]), "", null);
    }

    private Picture? Resolve(Picture picture, Article article, TextPlace text)
    {
        if (picture.Alt is null)
            site.Report(new Diagnostic(article.Source, 1, 1, Severity.Warning, "its picture has no alt text",
                "add 'alt: what it shows' to the picture"));
        if (Uri.TryCreate(picture.Source, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
            return picture;

        var file = new[] { SourceFile.At(text.Folder, picture.Source), SourceFile.At(site.Options.Input, picture.Source) }.FirstOrDefault(
            Path.Exists);
        if (file is not null && RefusalOf(file) is { } refusal)
        {
            site.Report(new Diagnostic(article.Source, 1, 1, Severity.Error,
                $"the picture '{picture.Source}' is not published: {refusal.What}", refusal.Cure));
            return null;
        }

        if (file is null)
        {
            site.Report(new Diagnostic(article.Source, 1, 1, Severity.Error, $"there is no picture '{picture.Source}'",
                "put it beside the text or below input/"));
            return null;
        }

        var reading = PictureReader.Read(file);
        if (reading.Fault is { } fault)
        {
            ReportFaulty(article.Source, 1, picture.Source, fault, reading.Cure);
            return null;
        }

        if (Attach(file, text) is not { } path)
            return null;

        return picture with
        {
            Source = path,
            Width = reading.Size?.Width,
            Height = reading.Size?.Height,
            Variants =
            [
                .. Variants(file).Select(variant => (Path: Attach(variant.File, text), variant.Width))
                    .Where(variant => variant.Path is not null)
                    .Select(variant => new PictureVariant(variant.Path!, variant.Width)).OrderBy(v => v.Width),
            ],
        };
    }

    /// <summary>Files such as <c>photo-800.jpg</c> beside <c>photo.jpg</c>: the same picture in other widths.</summary>
    private IEnumerable<(string File, int Width)> Variants(string file)
    {
        var (name, extension) = (Path.GetFileNameWithoutExtension(file), Path.GetExtension(file));
        return from sibling in Directory.EnumerateFiles(Path.GetDirectoryName(file)!, $"{name}-*{extension}")
               where Path.GetFileNameWithoutExtension(sibling)[(name.Length + 1)..].All(char.IsAsciiDigit)
               where RefusalOf(sibling) is null
               let size = PictureReader.Read(sibling).Size
               where size is not null
               select (sibling, size.Value.Width);
    }

    private ImmutableArray<string> Folders => [.. site.Options.Seeds, site.Options.Input];

    // What a picture's name leads to, and what the file is that a link of that name leads to.
    private SourceFile.Problem? RefusalOf(string file) =>
        SourceFile.Refusal(file, Folders)
        ?? (TextFile.IsPicture(file) && TextFile.IsPicture(RealPath.Of(file)) ? null
            : new("it is no picture", "name a file that ends in .jpg, .png, .gif, .webp, .avif or .svg"));

    /// <summary>Where it will stand; null, and said why, for a file that is not published.</summary>
    private string? Attach(string file, TextPlace text)
    {
        if (!_inert.IsFit(file))
            return null;
        var path = text.Page + Path.GetFileName(file);
        for (var number = 2; !_attached.TryAdd(path, file) && _attached[path] != file; number++)
            path = $"{text.Page}{Path.GetFileNameWithoutExtension(file)}.{number}{Path.GetExtension(file)}";
        return path;
    }

    /// <summary>
    /// Pictures in a text as a browser shows them best: with their size, fetched when they come near. One that none could show is left
    /// out, with a warning.
    /// </summary>
    private string WithSizes(string html, string source, int line, TextPlace text) => Image().Replace(html, match =>
    {
        var url = WebUtility.HtmlDecode(Source().Match(match.Value).Groups[1].Value);
        var lazy = match.Value.Contains(" loading=\"", StringComparison.Ordinal) ? "" : " loading=\"lazy\"";
        if (url is "" or ['/', ..] || Uri.TryCreate(url, UriKind.Absolute, out _))
            return With(match.Value, lazy);

        var (name, _, file) = Find(url, text, []);
        if (file is null || !File.Exists(file) || RefusalOf(file) is not null)
            return match.Value;

        var reading = PictureReader.Read(file);
        if (reading.Fault is { } fault)
        {
            ReportFaulty(source, line, name, fault, reading.Cure);
            return "";
        }

        var isSized = match.Value.Contains(" width=\"", StringComparison.Ordinal)
            || match.Value.Contains(" height=\"", StringComparison.Ordinal);
        return With(match.Value, reading.Size is var (width, height) && !isSized
            ? string.Create(CultureInfo.InvariantCulture, $" width=\"{width}\" height=\"{height}\"{lazy}")
            : lazy);
    });

    private static string With(string image, string attributes) =>
        image.EndsWith(" />", StringComparison.Ordinal) ? $"{image[..^3]}{attributes} />" : $"{image[..^1]}{attributes}>";

    private void ReportFaulty(string source, int line, string name, string fault, string cure) =>
        site.Report(new Diagnostic(source, line, 1, Severity.Warning, $"the picture '{name}' {fault}, so it is left out", cure));

    [GeneratedRegex("<img (?:[^\">]|\"[^\"]*\")*>")]
    private static partial Regex Image();

    [GeneratedRegex(" src=\"([^\"]*)\"")]
    private static partial Regex Source();

    [GeneratedRegex("(?<= (?:href|src)=\")[^\"]*")]
    private static partial Regex Reference();

    /// <summary>Where a text is and where its page will be.</summary>
    private sealed record TextPlace(string File, string Page)
    {
        public string Folder => Path.GetDirectoryName(File)!;
    }
}
