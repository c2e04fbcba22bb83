using System.Net;
using System.Text;

namespace Site.Checking.Links;

/// <summary>Reads a page's links, ids, title and description in one pass over its bytes; one page after the other.</summary>
internal sealed class PageScanner
{
    private readonly LinkResolver _links;

    // Made once: a page has thousands of attributes.
    private readonly TakeLink _addLink;
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    // The resolver gives one string for one place, but for relative links; those may be here twice.
    private readonly HashSet<string> _targets = new(ReferenceEqualityComparer.Instance);
    private readonly List<string> _doubles = [];
    private readonly List<string> _own = [];

    private readonly List<string> _blocked = [];

    private string _path = "";

    // What relative links start from; null where that is another site.
    private string? _base;
    private bool _hasBase;
    private bool _hasTitle;
    private bool _hasDescription;
    private bool _isUnlisted;
    private bool _wantsHttps;
    private string? _canonical;
    private string? _redirect;

    public PageScanner(LinkResolver links) => (_links, _addLink) = (links, AddLink);

    /// <summary>Is told of every link as it is written; null for none.</summary>
    public WatchLink? Watch { get; init; }

    /// <param name="path">The page's file, below the site's root.</param>
    /// <param name="html">The whole page.</param>
    public PageScan Scan(string path, ReadOnlySpan<byte> html)
    {
        Begin(path);
        var tags = new TagReader(html);
        while (tags.Read())
            ReadTag(ref tags);

        string[] missing = _own.Count == 0
            ? []
            : [.. _own.Where(place => !Fragment.IsAlways(place) && !_ids.Contains(place)).Distinct(StringComparer.Ordinal)];
        return new(new(_path, [.. _targets], missing), [.. _doubles])
        {
            Blocked = [.. _blocked],
            HasTitle = _hasTitle,
            HasDescription = _hasDescription,
            IsListed = !_isUnlisted,
            Canonical = _canonical,
            Redirect = _redirect,
        };
    }

    private void Begin(string path)
    {
        (_path, _base, _hasBase) = (path, path, false);
        (_hasTitle, _hasDescription, _isUnlisted, _wantsHttps, _canonical, _redirect) = (false, false, false, false, null, null);
        _ids.Clear();
        _targets.Clear();
        _doubles.Clear();
        _own.Clear();
        _blocked.Clear();
    }

    /// <summary>The ids of a page, for links from others.</summary>
    public static IReadOnlySet<string> Ids(LinkResolver links, ReadOnlySpan<byte> html)
    {
        var scanner = new PageScanner(links);
        scanner.Scan("", html);
        return scanner._ids;
    }

    /// <summary>True where the attribute that was read last gives its element this id.</summary>
    public static bool IsId(in TagReader tag, string id) => Is(tag.Attribute, "id"u8) && Text(tag.Value) == id;

    private void ReadTag(ref TagReader tags)
    {
        switch (tags.Name.Length)
        {
            case 4 when Is(tags.Name, "meta"u8):
                ReadMeta(MetaTag.Read(ref tags));
                return;
            case 4 when Is(tags.Name, "link"u8):
                ReadLink(ref tags);
                return;
            case 4 when Is(tags.Name, "base"u8):
                ReadBase(ref tags);
                return;
            case 5 when !_hasTitle && Is(tags.Name, "title"u8):
                ReadAttributes(ref tags);
                _hasTitle = !tags.RawText.Trim(" \t\r\n"u8).IsEmpty;
                return;
            case 5 when Is(tags.Name, "style"u8):
                ReadAttributes(ref tags);
                StyleReader.Read(tags.RawText, tags.RawTextAt, _addLink);
                return;
            default:
                ReadAttributes(ref tags);
                return;
        }
    }

    private void ReadAttributes(ref TagReader tags)
    {
        while (tags.ReadAttribute())
        {
            if (Is(tags.Attribute, "id"u8))
                AddId(tags.Value);
            else if (Is(tags.Attribute, "name"u8) && Is(tags.Name, "a"u8))
                AddName(Text(tags.Value));
            else
                LinkReader.Read(tags, _addLink);
        }
    }

    private void ReadMeta(MetaTag meta)
    {
        meta.ReadLink(_addLink);
        _hasDescription |= meta.IsDescription;
        _isUnlisted |= meta.IsUnlisted;
        _wantsHttps |= meta.WantsHttpsOfPictures;
    }

    // A hint to the browser names a host, not a page; so does a hub.
    private void ReadLink(ref TagReader tags)
    {
        ReadOnlySpan<byte> relation = default, address = default;
        var at = 0;
        while (tags.ReadAttribute())
        {
            if (Is(tags.Attribute, "href"u8))
            {
                address = tags.Value;
                at = tags.ValueAt;
            }
            else if (Is(tags.Attribute, "rel"u8))
                relation = tags.Value;
            else if (Is(tags.Attribute, "imagesrcset"u8))
                LinkReader.Read(tags, _addLink);
        }

        if (address.IsEmpty || IsForMachines(relation))
            return;
        AddLink(address, at, LinkUse.Link);
        if (Is(relation, "canonical"u8))
            _canonical ??= Resolve(address);
    }

    private static bool IsForMachines(ReadOnlySpan<byte> relation) =>
        Is(relation, "preconnect"u8) || Is(relation, "dns-prefetch"u8) || Is(relation, "hub"u8) || Is(relation, "pingback"u8)
            || Is(relation, "webmention"u8);

    // The first one counts, for all links.
    private void ReadBase(ref TagReader tags)
    {
        while (tags.ReadAttribute())
        {
            if (_hasBase || !Is(tags.Attribute, "href"u8))
                continue;
            _base = _links.Resolve(_path, tags.Value) is { } target ? Target.Split(target).Path : null;
            _hasBase = true;
        }
    }

    private void AddId(ReadOnlySpan<byte> value)
    {
        var id = Text(value);
        if (!AddName(id) && !_doubles.Contains(id))
            _doubles.Add(id);
    }

    // A fragment finds an id as it is written, or decoded.
    private bool AddName(string name)
    {
        if (name.Contains('%', StringComparison.Ordinal))
            _ids.Add(Uri.UnescapeDataString(name));
        return _ids.Add(name);
    }

    private void AddLink(ReadOnlySpan<byte> link, int at, LinkUse use)
    {
        var target = Resolve(link);
        Watch?.Invoke(link, at, use, target);
        if (target is null)
        {
            if (_wantsHttps && use == LinkUse.Show && link.StartsWith("http:"u8))
                AddBlocked(link);
            return;
        }

        if (use == LinkUse.Redirect)
            _redirect ??= target;
        var own = Target.Join(_path, "");
        if (target.StartsWith(own, StringComparison.Ordinal) && (target.Length == own.Length || target[own.Length] == '#'))
        {
            if (target.Length > own.Length + 1)
                _own.Add(target[(own.Length + 1)..]);
            return;
        }

        _targets.Add(target);
    }

    private void AddBlocked(ReadOnlySpan<byte> link)
    {
        var written = Encoding.UTF8.GetString(link);
        if (!_blocked.Contains(written))
            _blocked.Add(written);
    }

    private string? Resolve(ReadOnlySpan<byte> link) =>
        _base is not null ? _links.Resolve(_base, link) : link.StartsWith("http"u8) ? _links.Resolve(_path, link) : null;

    private static string Text(ReadOnlySpan<byte> value)
    {
        var text = Encoding.UTF8.GetString(value);
        return value.Contains((byte)'&') ? WebUtility.HtmlDecode(text) : text;
    }

    private static bool Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> known) => Ascii.EqualsIgnoreCase(name, known);
}
