using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Threading.Channels;
using Site.Settings;

namespace Site.Preview;

/// <summary>Watches the folders that a site is made from. A burst of changes, as editors make them when they save, is one.</summary>
internal sealed class InputWatcher : IDisposable
{
    /// <summary>How long it must be quiet before a change is told.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(60);

    private readonly Channel<string> _changes = Channel.CreateUnbounded<string>();
    private readonly ConcurrentBag<FileSystemWatcher> _watchers = [];

    public InputWatcher(IEnumerable<string> folders)
    {
        foreach (var folder in folders.Where(Directory.Exists))
            Watch(folder);
    }

    public static ImmutableArray<string> FoldersOf(BuildOptions options)
    {
        var file = Path.Combine(options.Input, "settings.yml");
        var settings = File.Exists(file) ? SettingsReader.Read(file, File.ReadAllText(file)).Settings : new SiteSettings();
        return [.. options.Seeds, options.Input, .. options.Theme.IsEmpty ? settings.Theme.Select(theme => Path.Combine(options.Root, theme)) : options.Theme];
    }

    /// <summary>Waits for changes, and for the end of the burst; the files that changed.</summary>
    public async Task<ImmutableArray<string>> ChangedAsync(CancellationToken cancel)
    {
        var changed = new HashSet<string>(StringComparer.Ordinal) { await _changes.Reader.ReadAsync(cancel) };
        do
        {
            while (_changes.Reader.TryRead(out var path))
                changed.Add(path);
            await Task.Delay(Quiet, cancel);
        }
        while (_changes.Reader.TryPeek(out _));
        return [.. changed];
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers)
            watcher.Dispose();
    }

    private void Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, InternalBufferSize = 1 << 16 };
        watcher.Changed += (_, change) => Tell(change.FullPath);
        watcher.Created += (_, change) => Tell(change.FullPath);
        watcher.Deleted += (_, change) => Tell(change.FullPath);
        watcher.Renamed += (_, change) => Tell(change.FullPath);

        // Too many changes at once to be told one by one: the folder stands for all of them.
        watcher.Error += (_, _) => _changes.Writer.TryWrite(folder);
        watcher.EnableRaisingEvents = true;
        _watchers.Add(watcher);
    }

    private void Tell(string path)
    {
        if (!Directory.Exists(path))
            _changes.Writer.TryWrite(path);
    }
}
