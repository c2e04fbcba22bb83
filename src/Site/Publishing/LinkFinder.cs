using System.Collections.Concurrent;
using Site.Publishing.Disks;

namespace Site.Publishing;

/// <summary>Finds paths in the published tree that lead out of it, because a link is at the place of one of their folders.</summary>
internal sealed class LinkFinder(BuildFolder folder)
{
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);

    /// <summary>True where one of the folders of a path is a link; the path itself may be one.</summary>
    /// <param name="path">Relative to the tree, with <c>/</c>.</param>
    public bool IsBehindLink(string path) => path.LastIndexOf('/') is > 0 and var end && IsLink(path[..end]);

    private bool IsLink(string parent) =>
        _folders.TryGetValue(parent, out var isLink)
            ? isLink
            : _folders[parent] = IsBehindLink(parent) || Entry.At(folder.Published(parent)).Kind == EntryKind.Link;
}
