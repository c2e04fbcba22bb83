using System.Globalization;
using System.Text.RegularExpressions;
using Site.Importing.Sources;

namespace Site.Importing.Generators;

/// <summary>A Hugo site: <c>content</c>, with leaf bundles, whose pictures lie beside their text.</summary>
internal sealed partial class HugoSource : IImportSource
{
    private static readonly string[] Configurations =
        ["hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json", "config.toml", "config.yaml", "config.yml", "config.json",
        "config/_default/hugo.toml", "config/_default/hugo.yaml", "config/_default/config.toml", "config/_default/config.yaml"];

    private readonly GeneratorFolder _folder;
    private readonly Dictionary<string, string> _patterns;
    private readonly bool _isUgly;
    private readonly string? _language;
    private readonly string[] _languages;

    /// <param name="folder">The site.</param>
    /// <param name="site">Where it was; null to believe its configuration.</param>
    public HugoSource(GeneratorFolder folder, Uri? site)
    {
        _folder = folder;
        var configuration = folder.Configuration(new ImportNotes(), Configurations);
        Site = site ?? OldSite.AddressOf(configuration.Text("baseURL")) ?? OldSite.Unknown;
        var permalinks = configuration.Within("permalinks");
        _patterns = permalinks.Map("page").Concat(configuration.Map("permalinks"))
            .DistinctBy(pattern => pattern.Name)
                .ToDictionary(pattern => pattern.Name, pattern => pattern.Value, StringComparer.OrdinalIgnoreCase);
        _isUgly = configuration.Bool("uglyURLs") ?? false;
        _languages = [.. configuration.Within("languages").Names];
        _language = configuration.Text("languageCode", "defaultContentLanguage", "locale")?.Split('-')[0];
    }

    public string Kind => "hugo";

    public IReadOnlyList<string> FileFolders => [Path.Join(_folder.Root, "static"), Path.Join(_folder.Root, "assets")];

    public Uri Site { get; }

    public IEnumerable<ImportedText> Read(ImportNotes notes)
    {
        foreach (var file in _folder.Files("content").Where(file => MarkedFile.IsMarkdownName(file) || MarkedFile.IsHtmlName(file)))
        {
            if (Path.GetFileNameWithoutExtension(file).Split('.')[0] == "_index")
                notes.Leave("pages of sections (_index)", "the site makes its lists itself; write what they say into a page of input/");
            else if (_folder.Read(file, notes) is { } marked)
                yield return Map(file, marked, notes);
        }

        foreach (var file in _folder.Files("data"))
            notes.Leave("data files", "write what they showed into a page");
    }

    private ImportedText Map(string file, MarkedFile marked, ImportNotes notes)
    {
        var body = new TemplateTags(marked.Place, notes).ReplaceHugo(marked.Body, name => AddressOf(file, name));
        var text = MatterMapper.Map(marked, file, body.Replace("<!--more-->", "", StringComparison.Ordinal), notes);
        var path = PathOf(file, marked);
        var isPage = !file["content/".Length..].Contains('/', StringComparison.Ordinal) && text.Published is null;
        var former = marked.Matter.Texts(isCutAtSpaces: false, "aliases");
        var isPast = text with { IsDraft = text.IsDraft || IsExpired(marked) };
        MatterMapper.LeaveRest(marked, notes);
        var address = new Uri(Site, path.TrimStart('/'));
        return isPast with
        {
            // https://gohugo.io/templates/rss/: an item's guid is its permalink.
            Id = isPage ? null : address.AbsoluteUri,
            Address = isPast.IsDraft ? null : address,
            Former = [.. former.Select(old => old.StartsWith('/') ? new Uri(Site, old.TrimStart('/')) : new Uri(address, "../" + old))],
            Slug = text.Slug ?? NameOf(file),
            Section = text.Section ?? (isPage ? null : SectionOf(file)),
            Language = text.Language ?? LanguageIn(file) ?? _language,
            IsPage = isPage,
        };
    }

    // A text whose time is over was taken offline.
    private static bool IsExpired(MarkedFile marked) => marked.Matter.Date("expirydate", "unpublishdate") is { } end
        && end.Local < DateTime.UtcNow;

    private string PathOf(string file, MarkedFile marked)
    {
        if (marked.Matter.Text("url") is { } own)
            return "/" + own.TrimStart('/');
        var section = SectionOf(file);
        var slug = Urlized(marked.Matter.Text("slug") ?? NameOf(file));
        if (section is not null && _patterns.TryGetValue(section, out var pattern))
            return Slashes().Replace("/" + Filled(pattern, marked, slug, file) + (_isUgly ? ".html" : "/"), "/");
        var folder = (LanguageIn(file) is { } language && language != _language ? language + "/" : "") + FolderOf(file);
        return Slashes().Replace($"/{Urlized(folder)}/{slug}{(_isUgly ? ".html" : "/")}", "/");
    }

    private string Filled(string pattern, MarkedFile marked, string slug, string file)
    {
        var date = (marked.Matter.Date("date", "publishdate") ?? default).Local;
        var title = Urlized(marked.Matter.Text("title") ?? slug);
        string Number(int value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
        return pattern.Trim('/').Replace(":sections", Urlized(FolderOf(file)), StringComparison.Ordinal)
            .Replace(":section", Urlized(SectionOf(file) ?? ""), StringComparison.Ordinal)
            .Replace(":year", Number(date.Year, "0000"), StringComparison.Ordinal)
            .Replace(":monthname", date.ToString("MMMM", CultureInfo.InvariantCulture).ToLowerInvariant(), StringComparison.Ordinal)
            .Replace(":month", Number(date.Month, "00"), StringComparison.Ordinal)
            .Replace(":day", Number(date.Day, "00"), StringComparison.Ordinal)
            .Replace(":slugorfilename", slug, StringComparison.Ordinal)
            .Replace(":slugorcontentbasename", slug, StringComparison.Ordinal)
            .Replace(":slug", marked.Matter.Text("slug") is null ? title : slug, StringComparison.Ordinal)
            .Replace(":title", title, StringComparison.Ordinal)
            .Replace(":contentbasename", Urlized(NameOf(file)), StringComparison.Ordinal)
            .Replace(":filename", Urlized(NameOf(file)), StringComparison.Ordinal);
    }

    // Of "a.md", "/posts/a.md" or a bundle's folder.
    private string? AddressOf(string from, string name)
    {
        var (plain, fragment) = name.IndexOf('#', StringComparison.Ordinal) is >= 0 and var mark ? (name[..mark], name[mark..])
            : (name, "");
        if (plain.Length == 0)
            return fragment.Length > 0 ? fragment : null;
        string[] places = plain.StartsWith('/') ? ["content" + plain]
            : [Path.GetDirectoryName(from)!.Replace('\\', '/') + "/" + plain, "content/" + plain];
        var known = _folder.Files("content").ToList();
        var file = places.SelectMany(place => new[] { place, place + ".md", place.TrimEnd('/') + "/index.md" })
            .FirstOrDefault(known.Contains)
            ?? known.FirstOrDefault(other => other.EndsWith("/" + plain, StringComparison.Ordinal)
                || other.EndsWith($"/{plain}.md", StringComparison.Ordinal));
        return file is not null && _folder.Read(file, new ImportNotes()) is { } marked ? PathOf(file, marked) + fragment : null;
    }

    private static string FolderOf(string file) => FoldersOf(file) is { Length: > 0 } folders ? string.Join('/', folders) : "";

    // A leaf bundle's folder is the text's own.
    private static string[] FoldersOf(string file)
    {
        var parts = file.Split('/')[1..^1];
        return IsBundle(file) && parts.Length > 0 ? parts[..^1] : parts;
    }

    private static string? SectionOf(string file) => file.Split('/') is { Length: > 2 } parts
        && FoldersOf(file).Length > 0 ? parts[1] : null;

    private string NameOf(string file)
    {
        if (IsBundle(file))
            return file.Split('/')[^2];
        var name = Path.GetFileNameWithoutExtension(file);
        return LanguageIn(file) is { } language ? name[..^(language.Length + 1)] : name;
    }

    // Of "post.nl.md", where the site has that language.
    private string? LanguageIn(string file) => Path.GetFileNameWithoutExtension(file).Split('.') is [_, .., var last]
        && _languages.Contains(last, StringComparer.OrdinalIgnoreCase) ? last : null;

    private static bool IsBundle(string file) => Path.GetFileNameWithoutExtension(file).Split('.')[0] == "index"
        && file.Split('/').Length > 2;

    private static string Urlized(string text) => Gaps().Replace(NoAddress().Replace(text.ToLowerInvariant(), ""), "-").Trim('-');

    [GeneratedRegex(@"[^\p{L}\p{M}\p{N}\s/._~+@#-]")]
    private static partial Regex NoAddress();

    [GeneratedRegex(@"-*\s[\s-]*")]
    private static partial Regex Gaps();

    [GeneratedRegex("/{2,}")]
    private static partial Regex Slashes();
}
