using System.Text.RegularExpressions;
using Articles;
using Site.Importing.Sources;

namespace Site.Importing.Generators;

/// <summary>An Eleventy site: every Markdown file with front matter or in a folder with a data file.</summary>
internal sealed partial class EleventySource(GeneratorFolder folder, Uri? site) : IImportSource
{
    // Collections that say nothing of what a text is about.
    private static readonly string[] Collections = ["post", "posts", "all", "blog", "articles", "article", "nav"];
    private static readonly string[] Templates = [".njk", ".liquid", ".hbs", ".ejs", ".webc", ".11ty.js"];

    private static readonly string[] Metadata =
        ["_data/metadata.json", "src/_data/metadata.json", "_data/site.json", "src/_data/site.json"];
    private static readonly string[] Statics = ["", "src", "public", "static", "src/static", "src/public"];

    private readonly MatterFields _metadata = folder.Configuration(new ImportNotes(), Metadata);

    public string Kind => "eleventy";

    public IReadOnlyList<string> FileFolders =>
        [.. Statics.Select(name => Path.Join(folder.Root, name).TrimEnd('/'))];

    public Uri Site => site ?? OldSite.AddressOf(_metadata.Text("url")) ?? OldSite.Unknown;

    public IEnumerable<ImportedText> Read(ImportNotes notes)
    {
        var home = Directory.Exists(Path.Join(folder.Root, "src")) ? "src/" : Directory.Exists(Path.Join(folder.Root, "content"))
            ? "content/" : "";
        foreach (var file in folder.Files().Where(file => !file.Split('/').Any(part => part.StartsWith('_'))))
        {
            if (Templates.Any(ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
                notes.Leave("templates", "the theme has the site's");
            if (!MarkedFile.IsMarkdownName(file) || Path.GetFileName(file).StartsWith("README", StringComparison.OrdinalIgnoreCase)
                || folder.Read(file, notes) is not { } marked)
                continue;
            var own = file.StartsWith(home, StringComparison.Ordinal) ? file[home.Length..] : file;
            if (Map(file, own, marked, notes) is { } text)
                yield return text;
        }
    }

    private ImportedText? Map(string file, string own, MarkedFile marked, ImportNotes notes)
    {
        var shared = FolderData(file);
        if (!marked.HasMatter && shared.Count == 0)
            return null;
        var body = new TemplateTags(marked.Place, notes).ReplaceLiquid(marked.Body, _ => null);
        var text = MatterMapper.Map(marked, file, body, notes);
        var tags = text.Tags.Concat(shared.SelectMany(data => data.Texts(isCutAtSpaces: true, "tags"))).ToList();
        var published = text.Published ?? DatedName(own);
        var permalink = marked.Matter.Text("permalink") ?? shared.Select(data => data.Text("permalink"))
            .FirstOrDefault(pattern => pattern is not null);
        var path = PathOf(permalink, own, text.Title);
        if (path is null)
            notes.Warn(marked.Place, $"its address is made by '{permalink}', which is not read, so it is not kept",
                "write 'aliases: [/its/address/]' into it");
        var isPage = published is null && !tags.Any(tag => Collections.Contains(tag.ToLowerInvariant()));
        var address = path is null ? null : new Uri(Site, path.TrimStart('/'));
        var former = marked.Matter.Texts(isCutAtSpaces: false, "redirect_from", "aliases");
        MatterMapper.LeaveRest(marked, notes);
        return text with
        {
            Id = isPage ? null : address?.AbsoluteUri,
            Address = text.IsDraft ? null : address,
            Former = [.. former.Select(old => new Uri(Site, old.TrimStart('/')))],
            Slug = text.Slug ?? NameOf(own),
            Published = published,
            Tags = [.. tags.Where(tag => !Collections.Contains(tag.ToLowerInvariant())).Distinct(StringComparer.OrdinalIgnoreCase)],
            IsPage = isPage,
        };
    }

    // From the file's own folder up: "posts/posts.json", "posts/posts.11tydata.json".
    private List<MatterFields> FolderData(string file)
    {
        var found = new List<MatterFields>();
        for (var at = Path.GetDirectoryName(file)!.Replace('\\', '/'); at.Length > 0; at = Path.GetDirectoryName(at)!.Replace('\\', '/'))
        {
            var name = $"{at}/{at.Split('/')[^1]}";
            string[] names = [$"{name}.11tydata.json", $"{name}.json"];
            if (names.Any(data => File.Exists(Path.Join(folder.Root, data))))
                found.Add(folder.Configuration(new ImportNotes(), names));
        }

        return found;
    }

    private static EditorialDate? DatedName(string file) =>
        NameDate().Match(Path.GetFileName(file)) is { Success: true } match ? MatterFields.DateIn(match.Groups["date"].Value) : null;

    private static string NameOf(string file)
    {
        var name = NameDate().Replace(Path.GetFileNameWithoutExtension(file), "");
        return name == "index" && file.Split('/') is [.., var parent, _] ? NameDate().Replace(parent, "") : name;
    }

    private static string? PathOf(string? permalink, string file, string title)
    {
        if (permalink is null)
        {
            var folder = Path.GetDirectoryName(file)!.Replace('\\', '/');
            var name = Path.GetFileNameWithoutExtension(file);
            return name == "index" ? $"/{folder}/" : $"/{(folder.Length > 0 ? folder + "/" : "")}{name}/";
        }

        var path = Filled().Replace(permalink, match => match.Groups["what"].Value switch
        {
            "page.fileSlug" => NameOf(file),
            "page.filePathStem" => "/" + Path.ChangeExtension(file, null),
            _ => Slug.From(title, 200),
        });
        if (path.Contains("{{", StringComparison.Ordinal) || path.Contains("{%", StringComparison.Ordinal))
            return null;
        path = path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path;
        return Slashes().Replace("/" + path, "/");
    }

    [GeneratedRegex(@"^(?<date>\d{4}-\d{2}-\d{2})-")]
    private static partial Regex NameDate();

    [GeneratedRegex(@"\{\{-?\s*(?<what>page\.fileSlug|page\.filePathStem|title)\s*(?:\|\s*(?:slug|slugify)\s*)*-?\}\}")]
    private static partial Regex Filled();

    [GeneratedRegex("/{2,}")]
    private static partial Regex Slashes();
}
