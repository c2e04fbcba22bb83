using System.Collections.Concurrent;
using Articles;
using Site.Checking.Links;
using Site.Models;
using Site.Profiling;
using Site.Publishing;
using Site.Publishing.Disks;

namespace Site.Staging;

/// <summary>
/// What each page, feed and copied file of the last build was made of, and what was found on it, so that one that would be made of the same
/// is neither made again nor read. Kept in a file beside the output.
/// </summary>
/// <remarks>A memo of another program, of other settings or another theme is as good as none.</remarks>
internal sealed class OutputMemo
{
    private readonly UInt128 _surroundings;
    private readonly IReadOnlyDictionary<string, MadeFile> _last;
    private readonly ConcurrentDictionary<string, MadeFile> _next = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, UInt128?> _sites = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<string> _doubted = [];
    private readonly BuildProfile? _profile;
    private readonly bool _isNew;
    private int _count;

    private OutputMemo(UInt128 surroundings, IReadOnlyDictionary<string, MadeFile>? last, BuildProfile? profile) =>
        (_surroundings, _last, _isNew, _profile) = (surroundings, last ?? new Dictionary<string, MadeFile>(), last is null, profile);

    /// <summary>How many were made.</summary>
    public int Count => Volatile.Read(ref _count);

    // Nothing is kept; what would have been is noted.
    private bool Verifies { get; init; }

    /// <summary>How many files were made anew that would have been kept.</summary>
    public int Verified => _doubted.Count;

    /// <summary>What the last build noted; nothing where it was made with another theme, other settings or another program.</summary>
    /// <param name="file">Null to start from nothing.</param>
    /// <param name="surroundings">Fingerprint of what all of them depend on.</param>
    /// <param name="profile">Is told what is made, and why; null for nobody.</param>
    /// <param name="verifies">True to make anew what would be kept, and to compare.</param>
    /// <param name="say">Is told of a file that is damaged.</param>
    public static OutputMemo Read(
        string? file, UInt128 surroundings, BuildProfile? profile, bool verifies, Action<Diagnostic> say) =>
        new(surroundings, file is null ? null : StateFile.Read(file, MemoFile.Read, say)?.FilesFor(surroundings), profile)
        {
            Verifies = verifies,
        };

    /// <summary>What was found on a page when its file had this hash; null where that is not known.</summary>
    public PageScan? FindScan(string path, UInt128 hash) =>
        _last.TryGetValue(path, out var last) && last.File == hash ? last.Scan : null;

    /// <summary>Keeps the file that the last build made of the same; false where it must be made.</summary>
    /// <param name="path">Below the site's root.</param>
    /// <param name="fingerprint">Of what it is made of.</param>
    /// <param name="site">For a page, whose template may read more of the site.</param>
    /// <param name="keep">Given the hash of that file: whether it is there still, and kept.</param>
    public bool TryKeep(string path, UInt128? fingerprint, SiteReads? site, Func<UInt128, bool> keep)
    {
        if (Verifies)
        {
            if (ReasonToMake(path, fingerprint, site, _ => true) is null)
                _doubted.Add(path);
            return false;
        }

        var reason = ReasonToMake(path, fingerprint, site, keep);
        if (reason is null)
            _next[path] = _last[path];
        else
            _profile?.AddMade(path, reason);
        return reason is null;
    }

    /// <summary>The files that would have been kept and were made otherwise, in order.</summary>
    /// <param name="hashOf">The hash of a file that was staged; null for none.</param>
    public IEnumerable<string> Differing(Func<string, UInt128?> hashOf) =>
        _doubted.Where(path => hashOf(path) != _last[path].File).Order(StringComparer.Ordinal);

    /// <summary>Notes a file that was made.</summary>
    /// <param name="path">Below the site's root.</param>
    /// <param name="fingerprint">Of what it was made of, taken before it was rendered: a template may add to what it gets.</param>
    /// <param name="site">For a page, what its template read of the site.</param>
    public void Note(string path, UInt128? fingerprint, SiteReads? site = null)
    {
        Interlocked.Increment(ref _count);
        var members = string.Join(',', site?.Members ?? []);
        if (fingerprint is { } own && FingerprintOf(site, members) is { } common)
            _next[path] = new(own, common, members);
    }

    /// <summary>Notes a file that was copied.</summary>
    /// <param name="path">Below the site's root.</param>
    /// <param name="fingerprint">Of the file that it is a copy of; null where nothing certain is known.</param>
    public void NoteCopy(string path, UInt128? fingerprint)
    {
        if (fingerprint is { } own)
            _next[path] = new(own, UInt128.Zero, "");
    }

    /// <summary>Notes it all for the next build; where that cannot be noted, the next one makes every file.</summary>
    /// <param name="file">Replaced as a whole.</param>
    /// <param name="hashOf">The hash of a file that was staged; null for none.</param>
    /// <param name="scans">What was found on the pages.</param>
    public void Write(string file, Func<string, UInt128?> hashOf, IEnumerable<PageScan> scans)
    {
        var found = scans.ToDictionary(scan => scan.Path, StringComparer.Ordinal);
        var files = _next.Select(made => (made.Key, Hash: hashOf(made.Key), made.Value)).Where(made => made.Hash is not null)
            .ToDictionary(made => made.Key, made => made.Value with { File = made.Hash!.Value, Scan = found.GetValueOrDefault(made.Key) });
        try
        {
            new Disk().ReplaceUnforced(file, new MemoFile(_surroundings, files).ToBytes());
        }
        catch (Exception refusal) when (PublishException.IsRefusal(refusal))
        {
        }
    }

    // In the words of the profile; null where it is kept.
    private string? ReasonToMake(string path, UInt128? fingerprint, SiteReads? site, Func<UInt128, bool> keep)
    {
        if (_isNew)
            return "nothing is known of a build with this program, theme and these settings";
        if (!_last.TryGetValue(path, out var last))
            return "it was not there";
        if (last.Own != fingerprint)
            return "what it shows changed";
        if (last.Site != FingerprintOf(site, last.SiteMembers))
            return $"of the site, one of {last.SiteMembers} changed";
        return keep(last.File) ? null : "its file is not as the last build left it";
    }

    // All pages of one template read the same of the site, or nearly.
    private UInt128? FingerprintOf(SiteReads? site, string members) => members.Length == 0
        ? UInt128.Zero
        : _sites.GetOrAdd(members, static (names, all) =>
        ModelFingerprint.Of(names.Split(',').Select(name => KeyValuePair.Create(name, all?.Peek(name)))), site);
}
