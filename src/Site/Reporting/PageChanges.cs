using System.Collections.Immutable;
using Site.Publishing;
using Site.Publishing.Readers;

namespace Site.Reporting;

/// <summary>What became of the site's pages, by their addresses below its root (<c>/tags/navo/</c>).</summary>
/// <param name="Added">Pages with a new address.</param>
/// <param name="Changed">Pages with other bytes.</param>
/// <param name="Removed">Addresses without a page, unless it moved.</param>
/// <param name="Moved">Articles with another address.</param>
internal sealed record PageChanges(
    ImmutableArray<string> Added, ImmutableArray<string> Changed, ImmutableArray<string> Removed, ImmutableArray<MovedPage> Moved)
{
    private const string Extension = ".html";
    private const string Index = "index.html";

    public bool IsEmpty => Added.IsEmpty && Changed.IsEmpty && Removed.IsEmpty && Moved.IsEmpty;

    public static PageChanges Of(PublishResult files, ReaderChanges changes)
    {
        var moved = changes.Moved.Select(page => page with { From = "/" + page.From, To = "/" + page.To }).ToImmutableArray();
        return new(
            [.. Pages(files.Added).Except(moved.Select(page => page.To))],
            [.. Pages(files.Changed)],
            [.. Pages(files.Removed).Except(moved.Select(page => page.From))],
            moved);
    }

    private static IEnumerable<string> Pages(IEnumerable<string> files) =>
        from file in files
        where file.EndsWith(Extension, StringComparison.Ordinal)
        select "/" + (file == Index || file.EndsWith("/" + Index, StringComparison.Ordinal) ? file[..^Index.Length] : file);
}
