using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Articles;
using Site.Models;
using Site.Publishing;
using Site.Publishing.Disks;

namespace Site.Staging;

/// <summary>
/// What each page and each feed of the last build was made of, so that one that would be made of the same is not made again.
/// Kept in a file beside the output: a header with what all of them depend on, then a line for each.
/// </summary>
internal sealed class RenderedFiles
{
    private const string Kind = "site-rendered 1 ";

    private readonly string _header;
    private readonly Dictionary<string, RenderedFile> _last;
    private readonly ConcurrentDictionary<string, RenderedFile> _next = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, UInt128?> _sites = new(StringComparer.Ordinal);
    private int _count;

    private RenderedFiles(string header, Dictionary<string, RenderedFile> last) => (_header, _last) = (header, last);

    /// <summary>How many were made.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>What the last build noted; nothing where it was made with another theme, other settings or another program.</summary>
    /// <param name="file">Null to start from nothing.</param>
    /// <param name="surroundings">Fingerprint of what all of them depend on.</param>
    /// <param name="say">Is told of a file that is damaged.</param>
    public static RenderedFiles Read(string? file, UInt128 surroundings, Action<Diagnostic> say)
    {
        var header = string.Create(CultureInfo.InvariantCulture, $"{Kind}{surroundings:x32}");
        var last = file is null ? null : StateFile.Read(file, bytes => Parse(header, Encoding.UTF8.GetString(bytes).Split('\n')), say);
        return new(header, last ?? []);
    }

    /// <summary>Keeps the file that the last build made of the same; false where it must be made.</summary>
    /// <param name="path">Below the site's root.</param>
    /// <param name="fingerprint">Of what it is made of.</param>
    /// <param name="site">For a page, whose template may read more of the site.</param>
    /// <param name="keep">Given the hash of that file: whether it is there still, and kept.</param>
    public bool TryKeep(string path, UInt128? fingerprint, SiteReads? site, Func<UInt128, bool> keep)
    {
        if (!_last.TryGetValue(path, out var last) || last.Own != fingerprint || last.Site != FingerprintOf(site, last.SiteMembers)
            || !keep(last.File))
            return false;
        _next[path] = last;
        return true;
    }

    /// <summary>Notes a file that was made.</summary>
    /// <param name="path">Below the site's root.</param>
    /// <param name="fingerprint">Of what it was made of, taken before it was rendered: a template may add to what it gets.</param>
    /// <param name="site">For a page, what its template read of the site.</param>
    public void Note(string path, UInt128? fingerprint, SiteReads? site = null)
    {
        Interlocked.Increment(ref _count);
        var members = string.Join(',', site?.Members ?? []);
        if (fingerprint is { } own && FingerprintOf(site, members) is { } common)
            _next[path] = new(own, common, default, members);
    }

    /// <summary>Notes a file that was copied.</summary>
    /// <param name="path">Below the site's root.</param>
    /// <param name="fingerprint">Of the file that it is a copy of; null where nothing certain is known.</param>
    public void NoteCopy(string path, UInt128? fingerprint)
    {
        if (fingerprint is { } own)
            _next[path] = new(own, UInt128.Zero, default, "");
    }

    /// <summary>Notes it all for the next build; where that cannot be noted, the next one renders every page.</summary>
    /// <param name="file">Replaced as a whole.</param>
    /// <param name="hashOf">The hash of a file that was staged; null for none.</param>
    public void Write(string file, Func<string, UInt128?> hashOf)
    {
        try
        {
            new Disk().ReplaceUnforced(file, Encoding.UTF8.GetBytes(ToText(hashOf)));
        }
        catch (Exception refusal) when (PublishException.IsRefusal(refusal))
        {
        }
    }

    private string ToText(Func<string, UInt128?> hashOf)
    {
        var text = new StringBuilder(_header, 160 * (_next.Count + 1)).Append('\n');
        foreach (var (path, page) in _next.OrderBy(page => page.Key, StringComparer.Ordinal))
        {
            if (hashOf(path) is { } file)
                text.Append(CultureInfo.InvariantCulture, $"{page.Own:x32} {page.Site:x32} {file:x32} {page.SiteMembers} {path}\n");
        }

        return text.ToString();
    }

    private static Dictionary<string, RenderedFile>? Parse(string header, string[] lines)
    {
        if (!lines[0].StartsWith(Kind, StringComparison.Ordinal))
            return null;
        var pages = new Dictionary<string, RenderedFile>(lines.Length, StringComparer.Ordinal);
        if (lines[0] != header)
            return pages;
        foreach (var line in lines.AsSpan(1))
        {
            if (line.Split(' ', 5) is [var own, var site, var file, var members, var path] && Hash(own) is { } made
                && Hash(site) is { } common && Hash(file) is { } bytes)
                pages[path] = new(made, common, bytes, members);
        }

        return pages;
    }

    private static UInt128? Hash(string digits) =>
        UInt128.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hash) ? hash : null;

    // All pages of one template read the same of the site, or nearly.
    private UInt128? FingerprintOf(SiteReads? site, string members) => members.Length == 0
        ? UInt128.Zero
        : _sites.GetOrAdd(members, static (names, all) =>
        ModelFingerprint.Of(names.Split(',').Select(name => KeyValuePair.Create(name, all?.Peek(name)))), site);

    /// <param name="Own">Fingerprint of what it has of its own.</param>
    /// <param name="Site">Fingerprint of what its template read of the site.</param>
    /// <param name="File">Hash of its file.</param>
    /// <param name="SiteMembers">The names of what its template read of the site.</param>
    private readonly record struct RenderedFile(UInt128 Own, UInt128 Site, UInt128 File, string SiteMembers);
}
