using System.Collections.Concurrent;
using System.Text;
using Articles;

namespace Site.Checking;

/// <summary>Finds links that lead nowhere, and where they were written.</summary>
internal sealed class DeadLinkFinder(CheckedTree tree, LinkResolver links, Severity severity)
{
    /// <summary>A link that is dead on more pages than this comes from a template, and is told once.</summary>
    private const int ToldOneByOne = 3;

    private readonly ConcurrentDictionary<string, bool> _isDead = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlySet<string>> _ids = new(StringComparer.Ordinal);

    public IEnumerable<Diagnostic> Find(IReadOnlyList<PageScan> pages)
    {
        var dead = pages.AsParallel().AsOrdered().SelectMany(page => DeadLinks(page).Select(target => (page.Path, Target: target))).ToArray();
        return
            from link in dead
            group link.Path by link.Target into found
            let all = found.Distinct(StringComparer.Ordinal).ToArray()
            from told in (all.Length > ToldOneByOne ? all.Take(1) : all).SelectMany(page => Describe(page, found.Key, all.Length))
            select told;
    }

    private IEnumerable<string> DeadLinks(PageScan page) =>
        page.Targets.Where(target => _isDead.GetOrAdd(target, IsDead)).Concat(page.MissingPlaces.Select(place => $"{page.Path}#{place}"));

    private bool IsDead(string target)
    {
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        if (tree.Find(hash < 0 ? target : target[..hash]) is not { } file)
            return true;
        var place = hash < 0 ? "" : target[(hash + 1)..];
        return place is not ("" or "top") && !place.StartsWith(":~:", StringComparison.Ordinal) && IsPage(file) && !Ids(file).Contains(place);
    }

    private static bool IsPage(string file) => file.EndsWith(".html", StringComparison.Ordinal);

    private IReadOnlySet<string> Ids(string file) => _ids.GetOrAdd(file, path => PageScanner.Ids(links, tree.Read(path)));

    // The page again, to know how the link is written; only where something is wrong.
    private List<Diagnostic> Describe(string page, string target, int pages)
    {
        var html = tree.Read(page);
        var found = new List<Diagnostic>();
        var tags = new TagReader(html);
        var verb = "";
        void Take(ReadOnlySpan<byte> link, int at)
        {
            if (links.Resolve(page, link) == target && found.Count == 0)
                found.Add(Describe(page, new(html, Encoding.UTF8.GetString(link), at), $"{verb} {Encoding.UTF8.GetString(link)}, which is not there{Others(pages)}"));
        }

        while (tags.Read())
        {
            verb = IsShown(tags.Name) ? "shows" : "links to";
            while (tags.ReadAttribute())
                LinkReader.Read(tags, Take);
        }

        return found;
    }

    private static string Others(int pages) => pages > ToldOneByOne ? $" (nor is it for {pages - 1} other pages)" : "";

    private static bool IsShown(ReadOnlySpan<byte> tag) =>
        Ascii.EqualsIgnoreCase(tag, "img"u8) || Ascii.EqualsIgnoreCase(tag, "source"u8) || Ascii.EqualsIgnoreCase(tag, "video"u8) || Ascii.EqualsIgnoreCase(tag, "audio"u8);

    private Diagnostic Describe(string page, WrittenLink link, string what)
    {
        const string cure = "mend the link, or publish what it leads to";
        var source = tree.Files.TryGetValue(page, out var file) ? file.Source : null;
        if (source is not null && File.Exists(source) && WrittenLink.Find(File.ReadAllBytes(source), link.Text) is { } written)
            return new(tree.Shown(source), written.Line, written.Column, severity, $"its page {what}", cure);
        var from = source is null ? "" : $"the page of {tree.Shown(source)} ";
        return new(tree.Shown(Path.Join(tree.Root, page)), link.Line, link.Column, severity, from.Length > 0 ? from + what : $"the page {what}", cure);
    }
}

/// <summary>A link as somebody wrote it, and where.</summary>
/// <param name="Bytes">The whole file.</param>
/// <param name="Text">The link.</param>
/// <param name="At">Where it begins.</param>
internal sealed record WrittenLink(byte[] Bytes, string Text, int At)
{
    public int Line => Bytes.AsSpan(0, At).Count((byte)'\n') + 1;

    public int Column => Encoding.UTF8.GetCharCount(Bytes.AsSpan(0, At)[(Bytes.AsSpan(0, At).LastIndexOf((byte)'\n') + 1)..]) + 1;

    /// <summary>Null where the file does not have the link as it is.</summary>
    public static WrittenLink? Find(byte[] bytes, string text) =>
        bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) is >= 0 and var at ? new(bytes, text, at) : null;
}
