using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Articles;
using Articles.Editing;
using Site.Addresses;
using Site.Feeds;
using Site.Importing.Sources;
using Site.Settings;

namespace Site.Importing;

/// <summary>Where each text of a source is to be, before any of them is written: they link to one another.</summary>
internal sealed class ImportPlan
{
    private const int LongestName = 80;

    // Where a page's own name would be a folder that means something else.
    private static readonly string[] OwnFolders = ["static", "articles"];

    // What the site has at any time, such as its archive.
    private static readonly OwnPaths Lists = new([]);

    private readonly BuildOptions _options;
    private readonly ImportRecord _record;
    private readonly ImportedFileWriter _writer;
    private readonly ImportNotes _notes;
    private readonly Uri _home;
    private readonly IImportSource _source;
    private readonly HashSet<string> _files;
    private readonly HashSet<string> _slugs = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _aliases = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, PlannedText> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PlannedText> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PlannedText> _addresses = new(StringComparer.OrdinalIgnoreCase);

    private ImportPlan(BuildOptions options, Uri home, IImportSource source, ImportRecord record, ImportedFileWriter writer,
        ImportNotes notes)
    {
        (_options, _home, _source, _record, _writer, _notes) = (options, home, source, record, writer, notes);
        _files = record.Files.ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The plan of all texts of a source.</summary>
    /// <exception cref="ImportFault">The source cannot be read.</exception>
    public static ImportPlan Of(
        BuildOptions options, Uri home, IImportSource source, ImportRecord record, ImportedFileWriter writer, ImportNotes notes)
    {
        var plan = new ImportPlan(options, home, source, record, writer, notes);
        foreach (var text in source.Read(new ImportNotes()))
            plan.Add(text);
        return plan;
    }

    public PlannedText Find(ImportedText text) => _texts[KeyOf(text)];

    public IReadOnlyCollection<string> Keys => _texts.Keys;

    /// <summary>True where an id that is an address is not known, since nothing says where the old site was.</summary>
    public bool IsWithoutSite { get; private set; }

    /// <summary>The text that comes from a file; null for any other file.</summary>
    public PlannedText? OfFile(string path) => _sources.GetValueOrDefault(path);

    /// <summary>The text that had an address; null for any other address.</summary>
    public PlannedText? At(Uri address) => _addresses.GetValueOrDefault(NormalOf(address));

    private string KeyOf(ImportedText text) => $"{_source.Kind} {_source.Site.Host} {text.Key}";

    private void Add(ImportedText text)
    {
        var key = KeyOf(text);
        if (_texts.ContainsKey(key))
        {
            _notes.Warn(text.Place, "another one has its key, so it is not taken", "give them different ids, or copy it by hand");
            return;
        }

        var id = IdOf(text);
        var name = Slug.From(text.Slug ?? (text.Title.Length > 0 ? text.Title : "tekst"), LongestName);
        var file = _record.Find(key) is { File: var known } && known.EndsWith(".md", StringComparison.Ordinal) ? known
            : text.IsPage ? PageFile(text, name) : TextFile(text, name, id);
        _files.Add(file);
        var planned = new PlannedText(key, file, text.IsPage || text.Slug is null ? null : SlugOf(text.Slug), id,
            text.IsPage ? [] : [.. AliasesOf(text)], text.IsPage);
        _texts.Add(key, planned);
        if (text.File is { } source)
            _sources.TryAdd(source, planned);
        foreach (var address in text.Former.Prepend(text.Address).OfType<Uri>())
            _addresses.TryAdd(NormalOf(address), planned);
        if (text.Id is { } guid && Uri.TryCreate(guid, UriKind.Absolute, out var permanent) && permanent.Scheme is "http" or "https")
            _addresses.TryAdd(NormalOf(permanent), planned);
    }

    private string? IdOf(ImportedText text)
    {
        if (text.IsPage || text is { IsDraft: true, Published: null } || text.Id is not { } id)
            return null;
        if (id.StartsWith(OldSite.Unknown.AbsoluteUri, StringComparison.Ordinal))
        {
            IsWithoutSite = true;
            return null;
        }

        if (FeedId.KeyFor(id) is not { } key)
        {
            _notes.Warn(text.Place, "its id in the old feeds cannot be kept: it is longer than any, or has control characters",
                "readers get this text anew");
            return null;
        }

        if (_ids.Add(key))
            return key;
        _notes.Warn(text.Place, $"another text has its id '{id}', so it gets one of its own", "readers get this text anew");
        return null;
    }

    // Two slugs alike are an error of a build.
    private string SlugOf(string old)
    {
        var slug = Slug.From(old, 200);
        var name = slug;
        for (var number = 2; !_slugs.Add(name); number++)
            name = $"{slug}-{number}";
        return name;
    }

    private string TextFile(ImportedText text, string name, string? id)
    {
        var folder = _options.Shown(_options.Seeds[0]);
        var year = text.Published is { } date ? date.Local.Year.ToString("0000", CultureInfo.InvariantCulture) + "/" : "";
        return Free(number => $"{folder}/{year}{name}{number}.md", id);
    }

    private string PageFile(ImportedText text, string name)
    {
        var path = text.Address is { } address && AliasOf(address) is { } alias ? alias.Trim('/') : name;
        var parts = path.Split('/').Select(part => Slug.From(Path.GetFileNameWithoutExtension(part), LongestName)).ToList();
        if (OwnFolders.Contains(parts[0]) || parts is ["index"])
            parts[0] += "-page";
        return Free(number => $"{_options.Shown(_options.Input)}/{string.Join('/', parts)}{number}.md", null);
    }

    // A file that is there already is somebody's; with the same id it is this text, of an import that nobody remembers.
    private string Free(Func<string, string> named, string? id)
    {
        for (var number = 1; ; number++)
        {
            var file = named(number == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"-{number}"));
            if (!_files.Contains(file) && (!_writer.IsTaken(file) || (id is not null && IsOfId(file, id))))
                return file;
        }
    }

    private bool IsOfId(string file, string id) =>
        _writer.Read(file) is { } bytes && Encoding.UTF8.GetString(bytes)
            .Contains($"\nid: {YamlText.Quote(id)}\n", StringComparison.Ordinal);

    private IEnumerable<string> AliasesOf(ImportedText text)
    {
        foreach (var address in text.Former.Prepend(text.Address).OfType<Uri>())
        {
            if (AliasOf(address) is not { } alias || (alias.Length > 1 && Lists.Has(alias[1..])))
                _notes.Warn(text.Place, $"its old address {Shown(address)} cannot be kept: no page of the site can have it",
                    "let the server of the old address redirect it");
            else if (alias.Length > 1 && _aliases.Add(alias))
                yield return alias;
        }
    }

    private string? AliasOf(Uri address)
    {
        var (path, root) = (address.AbsolutePath, _home.AbsolutePath);
        if (address.Query.Length > 0 || address.Fragment.Length > 0
            || (!path.StartsWith(root, StringComparison.Ordinal) && path + "/" != root))
            return null;
        var below = "/" + (path.Length > root.Length ? path[root.Length..] : "");
        if (below.EndsWith("/index.html", StringComparison.Ordinal))
            below = below[..^"index.html".Length];
        return below == "/" ? below : SitePath.Parse(below) is { } parsed ? "/" + parsed : null;
    }

    private static string Shown(Uri address) => OldSite.IsUnknown(address) ? address.PathAndQuery : address.AbsoluteUri;

    // A site answers with and without www, with and without the slash, over http and https.
    private static string NormalOf(Uri address)
    {
        var host = address.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? address.Host[4..] : address.Host;
        var path = Uri.UnescapeDataString(address.AbsolutePath);
        path = path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path;
        return $"{host}{path.TrimEnd('/')}{address.Query}";
    }
}
