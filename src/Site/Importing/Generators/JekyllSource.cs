using System.Globalization;
using System.Text.RegularExpressions;
using Articles;
using Site.Importing.Sources;

namespace Site.Importing.Generators;

/// <summary>A Jekyll site: <c>_posts</c>, <c>_drafts</c>, and pages with front matter.</summary>
internal sealed partial class JekyllSource : IImportSource
{
    private readonly GeneratorFolder _folder;
    private readonly string _permalink;
    private readonly TimeZoneInfo? _zone;
    private readonly Dictionary<string, string> _addresses = new(StringComparer.Ordinal);

    /// <param name="folder">The site.</param>
    /// <param name="site">Where it was; null to believe its configuration.</param>
    public JekyllSource(GeneratorFolder folder, Uri? site)
    {
        _folder = folder;
        var configuration = folder.Configuration(new ImportNotes(), "_config.yml", "_config.yaml", "_config.toml");
        _permalink = PatternOf(configuration.Text("permalink") ?? "date");
        _zone = configuration.Text("timezone") is { } zone && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var known) ? known : null;
        Site = site ?? OldSite.AddressOf($"{configuration.Text("url")}/{configuration.Text("baseurl")?.Trim('/')}") ?? OldSite.Unknown;
    }

    public string Kind => "jekyll";

    public IReadOnlyList<string> FileFolders => [_folder.Root];

    public Uri Site { get; }

    public IEnumerable<ImportedText> Read(ImportNotes notes)
    {
        if (_addresses.Count == 0)
        {
            foreach (var (file, marked) in Posts(new ImportNotes()))
                _addresses[Path.GetFileNameWithoutExtension(file)] = PathOf(file, marked);
        }

        foreach (var (file, marked) in Posts(notes).Concat(Pages(notes)))
            yield return Map(file, marked, notes);
        foreach (var file in _folder.Files().Where(file => file.StartsWith("_data/", StringComparison.Ordinal)))
            notes.Leave("data files (_data)", "write what they showed into a page");
    }

    private IEnumerable<(string File, MarkedFile Marked)> Posts(ImportNotes notes) =>
        from file in _folder.Files()
        where IsPost(file) && (MarkedFile.IsMarkdownName(file) || MarkedFile.IsHtmlName(file))
        let marked = _folder.Read(file, notes)
        where marked is not null
        select (file, marked);

    private IEnumerable<(string File, MarkedFile Marked)> Pages(ImportNotes notes) =>
        from file in _folder.Files()
        where !file.StartsWith('_') && !IsPost(file) && (MarkedFile.IsMarkdownName(file) || MarkedFile.IsHtmlName(file))
        let marked = _folder.Read(file, notes)
        where marked is { HasMatter: true } && Path.GetFileNameWithoutExtension(file) is not ("index" or "404")
        select (file, marked);

    private static bool IsPost(string file) => file.Split('/').Any(part => part is "_posts" or "_drafts");

    private ImportedText Map(string file, MarkedFile marked, ImportNotes notes)
    {
        var body = new TemplateTags(marked.Place, notes)
            .ReplaceLiquid(marked.Body, name => _addresses.GetValueOrDefault(Path.GetFileNameWithoutExtension(name)));
        var text = MatterMapper.Map(marked, file, marked.IsMarkdown ? TemplateTags.WithoutAttributes(body) : body, notes);
        var isPage = !IsPost(file);
        var isDraft = text.IsDraft || file.Contains("_drafts/", StringComparison.Ordinal);
        var path = isPage ? PagePath(file, marked) : PathOf(file, marked);
        var slug = text.Slug ?? NameOf(file);
        var former = marked.Matter.Texts(isCutAtSpaces: false, "redirect_from", "aliases");
        MatterMapper.LeaveRest(marked, notes);
        return text with
        {
            Id = isPage ? null : new Uri(Site, IdOf(path, slug).TrimStart('/')).AbsoluteUri,
            Address = isDraft ? null : new Uri(Site, path.TrimStart('/')),
            Former = [.. former.Select(old => new Uri(Site, old.TrimStart('/')))],
            Slug = slug,
            Published = text.Published ?? DateOf(file),
            Section = text.Section ?? FolderSection(file),
            IsDraft = isDraft,
            IsPage = isPage,
        };
    }

    // https://jekyllrb.com/docs/variables/: the address without the ending of its last part.
    private static string IdOf(string path, string slug) => path.TrimEnd('/') is var plain && plain.LastIndexOf('/') is >= 0 and var slash
        ? $"{plain[..slash]}/{slug}"
        : slug;

    private string PathOf(string file, MarkedFile marked)
    {
        var date = marked.Matter.Date("date") ?? DateOf(file) ?? default;
        var pattern = marked.Matter.Text("permalink") is { } own ? PatternOf(own) : _permalink;
        string Number(int value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
        var local = date is { Offset: not null }
            && _zone is not null ? TimeZoneInfo.ConvertTime(date.In(_zone), _zone).DateTime : date.Local;
        var name = marked.Matter.Text("slug") ?? NameOf(file);
        var path = pattern.Replace(":categories", string.Join('/', Categories(file, marked)), StringComparison.Ordinal)
            .Replace(":title", NoTitle().Replace(name, "-").Trim('-'), StringComparison.Ordinal)
            .Replace(":slug", NoSlug().Replace(name, "-").Trim('-').ToLowerInvariant(), StringComparison.Ordinal)
            .Replace(":short_year", Number(local.Year % 100, "00"), StringComparison.Ordinal)
            .Replace(":year", Number(local.Year, "0000"), StringComparison.Ordinal)
            .Replace(":i_month", Number(local.Month, "0"), StringComparison.Ordinal)
            .Replace(":month", Number(local.Month, "00"), StringComparison.Ordinal)
            .Replace(":i_day", Number(local.Day, "0"), StringComparison.Ordinal)
            .Replace(":y_day", Number(local.DayOfYear, "000"), StringComparison.Ordinal)
            .Replace(":day", Number(local.Day, "00"), StringComparison.Ordinal)
            .Replace(":output_ext", ".html", StringComparison.Ordinal);
        return Slashes().Replace("/" + path, "/");
    }

    private static string PagePath(string file, MarkedFile marked) => marked.Matter.Text("permalink") is { } own
        ? "/" + own.TrimStart('/')
        : "/" + Path.ChangeExtension(file, ".html");

    private static string PatternOf(string permalink) => permalink switch
    {
        "date" => "/:categories/:year/:month/:day/:title.html",
        "pretty" => "/:categories/:year/:month/:day/:title/",
        "ordinal" => "/:categories/:year/:y_day/:title.html",
        "none" => "/:categories/:title.html",
        var own => own,
    };

    // The folders above _posts, then those that the text names.
    private static IEnumerable<string> Categories(string file, MarkedFile marked) =>
        (file.IndexOf("_posts/", StringComparison.Ordinal) is > 0 and var at ? file[..at].TrimEnd('/').Split('/') : [])
        .Concat(marked.Matter.Texts(isCutAtSpaces: true, "categories", "category")).Select(name => name.ToLowerInvariant()).Distinct();

    private static string NameOf(string file) => DatedName().Replace(Path.GetFileNameWithoutExtension(file), "");

    private static EditorialDate? DateOf(string file) =>
        DatedName().Match(Path.GetFileName(file)) is { Success: true } match ? MatterFields.DateIn(match.Groups["date"].Value) : null;

    // The folders above _posts are categories, too.
    private static string? FolderSection(string file) =>
        file.IndexOf("/_posts/", StringComparison.Ordinal) is > 0 and var at ? file[..at].Split('/')[^1] : null;

    [GeneratedRegex(@"^(?<date>\d{4}-\d{1,2}-\d{1,2})-")]
    private static partial Regex DatedName();

    [GeneratedRegex(@"[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+")]
    private static partial Regex NoTitle();

    [GeneratedRegex(@"[^\p{M}\p{L}\p{Nd}]+")]
    private static partial Regex NoSlug();

    [GeneratedRegex("/{2,}")]
    private static partial Regex Slashes();
}
