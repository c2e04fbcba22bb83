using System.Text;

namespace Site.Checking;

/// <summary>Reads a page's links, ids, title and description in one pass over its bytes. One for each page.</summary>
internal sealed class PageScanner
{
    private readonly LinkResolver _links;
    private readonly string _path;

    // Made once: a page has thousands of attributes.
    private readonly LinkReader.Take _addLink;
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _targets = new(StringComparer.Ordinal);
    private readonly List<string> _doubles = [];
    private readonly List<string> _own = [];
    private bool _hasTitle;
    private bool _hasDescription;
    private bool _isUnlisted;

    public PageScanner(LinkResolver links, string path) => (_links, _path, _addLink) = (links, path, AddLink);

    public PageScan Scan(ReadOnlySpan<byte> html)
    {
        var tags = new TagReader(html);
        while (tags.Read())
        {
            if (Ascii.EqualsIgnoreCase(tags.Name, "meta"u8))
                ReadMeta(ref tags);
            else
                ReadAttributes(ref tags);
            if (!_hasTitle && Ascii.EqualsIgnoreCase(tags.Name, "title"u8))
                _hasTitle = !tags.Text.Trim(" \t\r\n"u8).IsEmpty;
        }

        return new(
            _path, [.. _targets], [.. _own.Where(place => place != "top" && !_ids.Contains(place)).Distinct(StringComparer.Ordinal)], [.. _doubles],
            _hasTitle, _hasDescription || _isUnlisted);
    }

    /// <summary>The ids of a page, for links from others.</summary>
    public static IReadOnlySet<string> Ids(LinkResolver links, ReadOnlySpan<byte> html)
    {
        var scanner = new PageScanner(links, "");
        scanner.Scan(html);
        return scanner._ids;
    }

    private void ReadAttributes(ref TagReader tags)
    {
        while (tags.ReadAttribute())
        {
            if (Ascii.EqualsIgnoreCase(tags.Attribute, "id"u8))
                AddId(tags.Value);
            else if (Ascii.EqualsIgnoreCase(tags.Attribute, "name"u8) && Ascii.EqualsIgnoreCase(tags.Name, "a"u8))
                _ids.Add(Encoding.UTF8.GetString(tags.Value));
            else
                LinkReader.Read(tags, _addLink);
        }
    }

    private void ReadMeta(ref TagReader tags)
    {
        var (isDescription, isRobots, isRefresh) = (false, false, false);
        ReadOnlySpan<byte> content = default;
        while (tags.ReadAttribute())
        {
            if (Ascii.EqualsIgnoreCase(tags.Attribute, "content"u8))
            {
                content = tags.Value;
                LinkReader.Read(tags, _addLink);
                continue;
            }

            isDescription |= Ascii.EqualsIgnoreCase(tags.Value, "description"u8) && Ascii.EqualsIgnoreCase(tags.Attribute, "name"u8);
            isRobots |= Ascii.EqualsIgnoreCase(tags.Value, "robots"u8);
            isRefresh |= Ascii.EqualsIgnoreCase(tags.Value, "refresh"u8);
        }

        _hasDescription |= isDescription && !content.Trim(" \t\r\n"u8).IsEmpty;
        _isUnlisted |= isRefresh || (isRobots && content.IndexOf("noindex"u8) >= 0);
    }

    private void AddId(ReadOnlySpan<byte> value)
    {
        var id = Encoding.UTF8.GetString(value);
        if (!_ids.Add(id) && !_doubles.Contains(id))
            _doubles.Add(id);
    }

    private void AddLink(ReadOnlySpan<byte> link, int at)
    {
        if (_links.Resolve(_path, link) is not { } target)
            return;
        if (target.StartsWith(_path, StringComparison.Ordinal) && (target.Length == _path.Length || target[_path.Length] == '#'))
        {
            if (target.Length > _path.Length + 1)
                _own.Add(target[(_path.Length + 1)..]);
            return;
        }

        _targets.Add(target);
    }
}
