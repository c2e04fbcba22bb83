using Site.Context;
using Site.Models;
using Site.Publishing;

namespace Site.Staging;

/// <summary>
/// Where the pages, feeds and files of a build go: the staged tree, and the notes of what each was made of. For all threads.
/// </summary>
internal sealed class StagedOutput(SiteContext site, StagedTree tree, RenderedFiles rendered)
{
    private int _refused;

    public StagedTree Tree => tree;

    public RenderedFiles Rendered => rendered;

    /// <summary>Puts a file on the staged tree; a disk that refuses is reported.</summary>
    /// <param name="path">Below the site's root.</param>
    /// <param name="source">The file that it comes from, for messages.</param>
    /// <param name="content">The whole file.</param>
    /// <exception cref="OperationCanceledException">The build was cancelled.</exception>
    public void Add(string path, string source, ReadOnlySpan<byte> content)
    {
        site.Cancel.ThrowIfCancellationRequested();
        if (Volatile.Read(ref _refused) != 0 || IsGiven(path, source))
            return;
        try
        {
            tree.Add(path, source, content);
        }
        catch (PublishException refused)
        {
            // A disk that is full refuses every file; the first says it.
            if (Interlocked.Exchange(ref _refused, 1) == 0)
                site.Report(refused.Diagnostics);
        }
    }

    /// <summary>Keeps a file that the last build made of the same; false where it must be made.</summary>
    /// <param name="path">Below the site's root.</param>
    /// <param name="source">The file that it comes from, for messages.</param>
    /// <param name="fingerprint">Of what it is made of.</param>
    /// <param name="reads">For a page, whose template may read more of the site.</param>
    public bool TryKeep(string path, string source, UInt128? fingerprint, SiteReads? reads = null) =>
        IsGiven(path, source) || rendered.TryKeep(path, fingerprint, reads, hash => tree.Keep(path, source, hash));

    // The publisher's own file stands where the program would make one.
    private bool IsGiven(string path, string source) => source == Page.Generated && site.StaticFiles.ContainsKey(path);
}
