using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Articles;
using Site.Context;
using Site.Files;
using Site.Inert;
using Site.Models;
using Site.Publishing;
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
            .. _attached.Select(file => _inert.Read(file.Value) is { } drawing
                ? context.CreateDocument(new NormalizedPath(file.Value), new NormalizedPath(file.Key), new MetadataItems(),
                    context.GetContentProvider(drawing))
                : context.CreateFile(file.Value, file.Key, () => Open(file.Value))),
        ];
    }

    private static bool NamesFiles(Article article) => article.Picture is not null || article.Blocks.Any(b => b.Html is not null);

    private IDocument Resolve(IDocument document, Dictionary<string, string> pages)
    {
        var article = document.GetArticle();
        var text = new TextPlace(document.Source.FullPath, pages[document.Source.FullPath])
        {
            Former = [.. document.Get<ImmutableArray<string>>(SiteKeys.Former).Where(path => path.EndsWith('/'))],
        };
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
        // Markdig escapes it, and a browser knows a text fragment by it.
        url = url.Replace("%7E", "~", StringComparison.Ordinal);
        if (url is "" or ['#' or '/', ..] || Uri.TryCreate(url, UriKind.Absolute, out _))
            return url;

        var (name, suffix, file) = Named(url, text, pages);
        if (file is not null && pages.TryGetValue(file, out var page))
            return site.Urls.Local(page) + suffix;
        if (file is not null && RefusalOf(file, FileKind.Attachment, site.Options.Seeds) is var refusal
            && (refusal is { LeadsOut: true } || Path.Exists(file)))
        {
            if (refusal is null && (TextFile.Is(file) || TextFile.Is(RealPath.Of(file))))
            {
                site.Report(new Diagnostic(source, line, 1, Severity.Warning, $"it links to '{name}', a text that is not published",
                    "publish that text, or take the link away"));
                return url;
            }

            if (refusal is null)
                return Attach(file, FileKind.Attachment, text) is { } path
                    ? PictureMapper.Address(path, site.Urls) + suffix
                    : RefusedLinks.Address;
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
    private (string Name, string Suffix, string? File) Named(string url, TextPlace text, Dictionary<string, string> pages)
    {
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var mark = url.AsSpan().IndexOfAny('?', '#');
        foreach (var end in new[] { mark, hash, -1 }.Select(at => at < 0 ? url.Length : at).Distinct())
        {
            foreach (var name in new[] { Uri.UnescapeDataString(url[..end]), url[..end] }.Distinct())
            {
                if (name.Length > 0 && SourceFile.At(text.Folder, name) is { } file && (pages.ContainsKey(file) || MayBeThere(file)))
                    return (url[..end], url[end..], file);
            }
        }

        var whole = mark < 0 ? url : url[..mark];
        return (whole, "", SourceFile.At(text.Folder, Uri.UnescapeDataString(whole)));
    }

    // Outside the site nobody looks what there is.
    private bool MayBeThere(string file) => Folders.Any(folder => RealPath.Contains(folder, file)) && Path.Exists(file);

    private Picture? Resolve(Picture picture, Article article, TextPlace text)
    {
        if (picture.Alt is null)
            site.Report(new Diagnostic(article.Source, 1, 1, Severity.Warning, "its picture has no alt text",
                "add 'alt: what it shows' to the picture"));
        if (Uri.TryCreate(picture.Source, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
            return picture;

        var (file, refusal) = Find(picture.Source, text);
        if (refusal is not null)
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

        var reading = ReadPicture(file);
        if (reading.Fault is { } fault)
        {
            ReportFaulty(article.Source, 1, picture.Source, fault, reading.Cure);
            return null;
        }

        if (Attach(file, FileKind.Picture, text) is not { } path)
            return null;

        return picture with
        {
            Source = path,
            Width = reading.Size?.Width,
            Height = reading.Size?.Height,
            Variants =
            [
                .. Variants(file).Select(variant => (Path: Attach(variant.File, FileKind.Picture, text), variant.Width))
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
               where RefusalOfPicture(sibling) is null
               let size = ReadPicture(sibling).Size
               where size is not null
               select (sibling, size.Value.Width);
    }

    private ImmutableArray<string> Folders => [.. site.Options.Seeds, site.Options.Input];

    /// <summary>
    /// A picture beside the text or below the input; else neither file nor reason, or the reason why it must not be read.
    /// </summary>
    private (string? File, SourceFile.Problem? Refusal) Find(string name, TextPlace text)
    {
        string[] places = [.. new[] { SourceFile.At(text.Folder, name), SourceFile.At(site.Options.Input, name) }.OfType<string>()];
        var inside = places.Where(place => Folders.Any(folder => RealPath.Contains(folder, place))).ToList();
        if (inside.Count == 0 && places.Length > 0)
            return (null, RefusalOfPicture(places[0]));
        return inside.Find(Path.Exists) is { } file ? (file, RefusalOfPicture(file)) : default;
    }

    private PictureReading ReadPicture(string file)
    {
        using var opened = site.Open(file, FileKind.Picture, Folders);
        return opened is null ? PictureReading.Unknown : PictureReader.Read(opened, file);
    }

    // What was found fit may have become something else since.
    private FileStream? Open(string file)
    {
        if (site.Open(file, FileKind.Attachment, Folders) is not { } opened)
            return null;
        var reason = ActingFile.Find(file, opened);
        opened.Position = 0;
        if (reason is null)
            return opened;

        opened.Dispose();
        site.Report(new Diagnostic(site.Shown(file), 1, 1, Severity.Error, "it changed while the site was built", "build again"));
        return null;
    }

    private SourceFile.Problem? RefusalOf(string file, FileKind kind, ImmutableArray<string> folders) =>
        SourceFile.Refusal(file, kind, folders) ?? WithheldFile.Find(site.Options, file);

    // What a picture's name leads to, and what the file is that a link of that name leads to.
    private SourceFile.Problem? RefusalOfPicture(string file) =>
        RefusalOf(file, FileKind.Picture, Folders)
        ?? (TextFile.IsPicture(file) && TextFile.IsPicture(RealPath.Of(file)) ? null
            : new("it is no picture", "name a file that ends in .jpg, .png, .gif, .webp, .avif or .svg"));

    /// <summary>Where it will stand; null, and said why, for a file that is not published.</summary>
    private string? Attach(string file, FileKind kind, TextPlace text)
    {
        using (var opened = site.Open(file, kind, Folders))
        {
            if (opened is null || !_inert.IsFit(file, opened))
                return null;
        }

        var name = PathRules.Safe(Path.GetFileName(file));
        var path = text.Page + name;
        for (var number = 2; !_attached.TryAdd(path, file) && _attached[path] != file; number++)
            path = $"{text.Page}{Path.GetFileNameWithoutExtension(name)}.{number}{Path.GetExtension(name)}";

        // Whoever has an address of before has those of its files as well: a reader shows the item as it came.
        foreach (var former in text.Former)
            _attached.TryAdd(former + path[text.Page.Length..], file);
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

        var (name, _, file) = Named(url, text, []);
        if (file is null || RefusalOfPicture(file) is not null)
            return match.Value;

        var reading = ReadPicture(file);
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
        /// <summary>Where the page was.</summary>
        public ImmutableArray<string> Former { get; init; } = [];

        public string Folder => Path.GetDirectoryName(File)!;
    }
}
