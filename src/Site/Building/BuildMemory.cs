using System.Collections.Concurrent;
using Articles.Tagging;
using Site.Checking.Links;
using Site.Models;
using Site.Modules.Texts;
using Site.Search;

namespace Site.Building;

/// <summary>
/// What a build leaves to the next one in the same process, as the preview makes them: what was read of each text and of each
/// page, as long as its bytes are the same, and what was counted over them. For one build at a time, and all threads.
/// </summary>
internal sealed class BuildMemory
{
    private readonly ConcurrentDictionary<string, (UInt128 Hash, PageScan Scan)> _pages = new(StringComparer.Ordinal);
    private Uri? _site;

    public TextMemory Texts { get; } = new();

    public TaggingMemory Tagging { get; } = new();

    public RunMemory<SearchDocument, IndexPart> Search { get; } = new(IndexPart.IsSame);

    public BodyFingerprints Bodies { get; } = new();

    /// <summary>What was found on a page when its file had this hash, and the site this address; null where that is not known.</summary>
    public PageScan? Find(Uri site, string path, UInt128 hash) =>
        site == _site && _pages.TryGetValue(path, out var known) && known.Hash == hash ? known.Scan : null;

    /// <summary>Keeps what was found on the pages of a build, and what was read of its texts; the rest is let go.</summary>
    /// <param name="site">The site's address.</param>
    /// <param name="pages">All pages.</param>
    /// <param name="hashOf">The hash of a file of the build; null for none.</param>
    /// <param name="sources">The names of its texts.</param>
    public void Keep(Uri site, IEnumerable<PageScan> pages, Func<string, UInt128?> hashOf, IReadOnlySet<string> sources)
    {
        _site = site;
        _pages.Clear();
        foreach (var page in pages)
        {
            if (hashOf(page.Path) is { } hash)
                _pages[page.Path] = (hash, page);
        }

        Texts.Keep(sources);
    }
}
