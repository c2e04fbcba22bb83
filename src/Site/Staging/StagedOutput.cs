using System.Globalization;
using System.Text;
using Site.Context;
using Site.Files;
using Site.Models;
using Site.Publishing;

namespace Site.Staging;

/// <summary>
/// Where the pages, feeds and files of a build go: the staged tree, and the notes of what each was made of. For all threads.
/// </summary>
internal sealed class StagedOutput(SiteContext site, StagedTree tree, OutputMemo memo)
{
    /// <summary>A page or a style sheet of more bytes is no person's work, and is not looked at.</summary>
    private const long LargestWatched = 64 << 20;

    private int _refused;

    public StagedTree Tree => tree;

    public OutputMemo Memo => memo;

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
            Refuse(refused);
        }
    }

    /// <summary>
    /// Puts a file of the publisher's on the staged tree as it is; it is not read where it did not change since the last build.
    /// </summary>
    /// <param name="path">Below the site's root.</param>
    /// <param name="file">Absolute.</param>
    /// <param name="open">Opens it; null where it must not be read, and then that was reported.</param>
    /// <exception cref="OperationCanceledException">The build was cancelled.</exception>
    public void AddFile(string path, string file, Func<FileStream?> open)
    {
        site.Cancel.ThrowIfCancellationRequested();
        var source = site.Shown(file);
        using var content = open();
        if (content is null || Volatile.Read(ref _refused) != 0)
            return;

        var stamp = StampOf(RealPath.Of(file), content);
        if (TryKeep(path, source, stamp))
            return;
        if (content.Length <= LargestWatched && tree.IsWatched(path))
        {
            var bytes = new byte[content.Length];
            content.ReadExactly(bytes);
            Guard(() => tree.Add(path, source, bytes));
        }
        else
            Guard(() => tree.AddFile(path, source, content));
        memo.NoteCopy(path, stamp);
    }

    /// <summary>Keeps a file that the last build made of the same; false where it must be made.</summary>
    /// <param name="path">Below the site's root.</param>
    /// <param name="source">The file that it comes from, for messages.</param>
    /// <param name="fingerprint">Of what it is made of.</param>
    /// <param name="reads">For a page, whose template may read more of the site.</param>
    public bool TryKeep(string path, string source, UInt128? fingerprint, SiteReads? reads = null) =>
        IsGiven(path, source) || memo.TryKeep(path, fingerprint, reads, hash => tree.Keep(path, source, hash));

    // The publisher's own file stands where the program would make one.
    private bool IsGiven(string path, string source) => source == Page.Generated && site.StaticFiles.ContainsKey(path);

    // What tells that a file has other bytes; null where one that changed in this moment may have.
    private static UInt128? StampOf(string path, FileStream file)
    {
        var times = ChangeTime.Of(path);
        if (times is null || DateTime.UtcNow - times.Value.At < ChangeTime.Step)
            return null;
        var (inode, at) = times.Value;
        return FileRecord.HashOf(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture,
            $"{path}\n{file.Length} {File.GetLastWriteTimeUtc(file.SafeFileHandle).Ticks} {inode} {at.Ticks}")));
    }

    private void Guard(Action add)
    {
        try
        {
            add();
        }
        catch (PublishException refused)
        {
            Refuse(refused);
        }
    }

    // A disk that is full refuses every file; the first says it.
    private void Refuse(PublishException refused)
    {
        if (Interlocked.Exchange(ref _refused, 1) == 0)
            site.Report(refused.Diagnostics);
    }
}
