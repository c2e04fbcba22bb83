using System.Collections.Concurrent;
using Articles.Reading;
using MemoryPack;
using Site.Publishing;
using Site.Publishing.Disks;

namespace Site.Facts;

/// <summary>
/// What builds found out about texts, kept beside the output. It is a memory of pure functions, so that a build with it is the build
/// without it; where it cannot be read or written, or is damaged, the build finds everything out anew.
/// </summary>
internal sealed class FactStore : IFactMemory, IDisposable
{
    /// <summary>A file of fewer bytes is not worth cleaning up.</summary>
    private const long SmallFile = 4 << 20;

    private readonly string _path;
    private readonly UInt128 _program;
    private readonly ConcurrentDictionary<UInt128, int> _used = new();
    private FactFile? _file;
    private int _isLost;
    private int _made;
    private int _differing;

    private FactStore(string path, UInt128 program, FactFile? file) => (_path, _program, _file) = (path, program, file);

    /// <param name="path">Of the file; what is no file of its own there was set aside before.</param>
    /// <param name="program">A hash of the program: another one may find out something else.</param>
    /// <param name="isNew">True to begin with nothing.</param>
    /// <param name="verifies">As <see cref="Verifies"/>.</param>
    public static FactStore Open(string path, UInt128 program, bool isNew = false, bool verifies = false) =>
        new(path, program, TryOpen(path, program, isNew)) { Verifies = verifies };

    /// <summary>True to find everything out anew, and to compare it with what is there.</summary>
    public bool Verifies { get; init; }

    /// <summary>How much was found out otherwise than it is there.</summary>
    public int Differing => Volatile.Read(ref _differing);

    /// <summary>How much was found out anew.</summary>
    public int Made => Volatile.Read(ref _made);

    public T? Find<T>(UInt128 key)
        where T : class
    {
        if (_file is null || Verifies)
            return null;
        var found = _file.Read(key, Parse<T>);
        if (found is not null)
            _used.TryAdd(key, _file.SizeOf(key));
        return found;
    }

    public void Add<T>(UInt128 key, T fact)
        where T : class
    {
        Interlocked.Increment(ref _made);
        if (Verifies)
            Compare(key, MemoryPackSerializer.Serialize(fact));
        else
            Keep(key, fact);
    }

    private void Compare(UInt128 key, byte[] bytes)
    {
        var known = _file?.Read(key, kept => kept.ToArray());
        if (known is not null && !known.AsSpan().SequenceEqual(bytes))
            Interlocked.Increment(ref _differing);
    }

    private void Keep<T>(UInt128 key, T fact)
    {
        if (_file is null || Volatile.Read(ref _isLost) != 0 || !_used.TryAdd(key, 0))
            return;
        var bytes = MemoryPackSerializer.Serialize(fact);
        try
        {
            _file.Add(key, bytes);
            _used[key] = bytes.Length;
        }
        catch (Exception refusal) when (PublishException.IsRefusal(refusal))
        {
            // What is written so far counts; the rest is found out again.
            Volatile.Write(ref _isLost, 1);
        }
    }

    /// <summary>To be called when a build came to its end: of a file that is mostly about texts of the past, the rest stays.</summary>
    public void CleanUp()
    {
        if (_file is not { Length: > SmallFile } file || _used.Values.Sum(size => (long)size) > file.Length / 2)
            return;
        Dispose();
        Compact();
    }

    public void Dispose()
    {
        _file?.Dispose();
        _file = null;
    }

    private static T? Parse<T>(ReadOnlySpan<byte> bytes)
        where T : class
    {
        try
        {
            return MemoryPackSerializer.Deserialize<T>(bytes);
        }
        catch (MemoryPackSerializationException)
        {
            return null;
        }
    }

    private static FactFile? TryOpen(string path, UInt128 program, bool isNew)
    {
        try
        {
            if (isNew)
                File.Delete(path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            return Entry.At(path).Kind is EntryKind.Nothing or EntryKind.File ? FactFile.Open(path, program) : null;
        }
        catch (Exception refusal) when (PublishException.IsRefusal(refusal))
        {
            return null;
        }
    }

    private void Compact()
    {
        var next = _path + ".new";
        try
        {
            File.Delete(next);
            using (var old = FactFile.Open(_path, _program))
            using (var live = FactFile.Open(next, _program))
            {
                foreach (var key in _used.Keys.Where(old.Contains))
                    old.Read(key, bytes => Copy(live, key, bytes));
            }

            File.Move(next, _path, overwrite: true);
        }
        catch (Exception refusal) when (PublishException.IsRefusal(refusal))
        {
        }
    }

    private static FactFile Copy(FactFile to, UInt128 key, ReadOnlySpan<byte> bytes)
    {
        to.Add(key, bytes);
        return to;
    }
}
