using System.Collections.Immutable;
using System.Threading.Channels;

namespace Site.Preview;

/// <summary>Watches the folders that a site is made from, and tells of a save as soon as it is whole.</summary>
/// <remarks>
/// An editor's save is several changes within a few milliseconds; a single one is told as soon as they end. Saves that follow each other
/// quickly are told together, once they pause.
/// </remarks>
internal sealed class InputWatcher(TimeProvider time) : IDisposable
{
    /// <summary>A save is whole when nothing changed for so long.</summary>
    private static readonly TimeSpan Save = TimeSpan.FromMilliseconds(20);

    /// <summary>What is closer together than this may be one save of a machine that is busy.</summary>
    private static readonly TimeSpan SlowSave = TimeSpan.FromMilliseconds(50);

    /// <summary>Saves that are closer together than this are a series, and this long a pause ends it.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    /// <summary>A series without a pause is told in parts.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Channel<(string Path, long At)> _changes = Channel.CreateUnbounded<(string, long)>();
    private readonly Dictionary<string, FolderWatch> _folders = new(StringComparer.Ordinal);
    private long _last;

    /// <summary>Watches these folders and no others. What changed in them before is for the caller to read.</summary>
    /// <param name="folders">Absolute; they need not exist.</param>
    /// <exception cref="IOException">The system cannot watch any more.</exception>
    public void Follow(ImmutableArray<string> folders)
    {
        foreach (var gone in _folders.Keys.Except(folders).ToArray())
        {
            _folders[gone].Dispose();
            _folders.Remove(gone);
        }

        foreach (var folder in folders)
        {
            if (_folders.TryGetValue(folder, out var watch))
                watch.Renew();
            else
                _folders[folder] = new(folder, Note);
        }
    }

    /// <summary>Waits for a save, or the end of a series of them; the files and folders that changed.</summary>
    public async Task<ImmutableArray<string>> ChangedAsync(CancellationToken cancel)
    {
        await _changes.Reader.WaitToReadAsync(cancel);
        var (changed, began, quiet) = (new HashSet<string>(StringComparer.Ordinal), time.GetTimestamp(), Save);
        while (true)
        {
            while (_changes.Reader.TryRead(out var change))
            {
                changed.Add(change.Path);
                var gap = time.GetElapsedTime(_last, change.At);
                quiet = gap > SlowSave && gap < Pause ? Pause : quiet;
                _last = change.At;
            }

            var rest = quiet - time.GetElapsedTime(_last);
            if (rest <= TimeSpan.Zero || time.GetElapsedTime(began) > Patience)
                return [.. changed];
            await Task.Delay(rest, time, cancel);
        }
    }

    /// <summary>Takes note of a change, in any thread.</summary>
    public void Note(string path) => _changes.Writer.TryWrite((path, time.GetTimestamp()));

    public void Dispose()
    {
        foreach (var watch in _folders.Values)
            watch.Dispose();
    }
}
