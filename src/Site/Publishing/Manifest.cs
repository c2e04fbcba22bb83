using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Site.Publishing.Disks;

namespace Site.Publishing;

/// <summary>What a build noted of a file that it published.</summary>
/// <param name="Hash">The first 128 bits of the SHA-256 of its bytes.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Modified">Its modification time in UTC ticks.</param>
internal readonly record struct FileRecord(UInt128 Hash, long Length, long Modified)
{
    public static UInt128 HashOf(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return BinaryPrimitives.ReadUInt128BigEndian(hash);
    }

    /// <summary>The same of a file of any length, from where it is read to its end.</summary>
    public static UInt128 HashOf(Stream content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return BinaryPrimitives.ReadUInt128BigEndian(hash);
    }

    /// <summary>True where a file is as it was noted, by its length and time.</summary>
    public bool IsOf(string path) =>
        new FileInfo(path) is { Exists: true } file
        && (file.Attributes & FileAttributes.ReparsePoint) == 0 && file.Length == Length && file.LastWriteTimeUtc.Ticks == Modified;
}

/// <summary>The files that builds own in a published tree, by path. Text: a header, a line for each file, the number of lines.</summary>
internal sealed class Manifest
{
    private const string Header = "site-output 1";
    private const int HashDigits = 32;

    private readonly Dictionary<string, FileRecord> _files;

    public Manifest(Dictionary<string, FileRecord> files) => _files = files;

    public static Manifest Empty { get; } = new(new(StringComparer.Ordinal));

    public IReadOnlyDictionary<string, FileRecord> Files => _files;

    /// <summary>Nothing where there is no file; null where there is one that cannot be understood.</summary>
    public static Manifest? Read(string path) =>
        Entry.At(path).Kind == EntryKind.Nothing ? Empty : StateFile.ReadText(path) is { } text ? Parse(text) : null;

    public static Manifest? Parse(string text)
    {
        var files = new Dictionary<string, FileRecord>(text.Length / 80, StringComparer.Ordinal);
        var lines = text.AsSpan().Split('\n');
        if (!lines.MoveNext() || text.AsSpan()[lines.Current] is not Header) return null;
        while (lines.MoveNext())
        {
            var line = text.AsSpan()[lines.Current];
            if (line.StartsWith("end ")) return line[4..].SequenceEqual($"{files.Count}") ? new(files) : null;
            if (!TryParseLine(line, out var path, out var record) || !files.TryAdd(path, record)) return null;
        }

        return null;
    }

    /// <summary>The same, with nothing known of the bytes of some of its files.</summary>
    public Manifest Doubting(IEnumerable<string> paths)
    {
        var files = new Dictionary<string, FileRecord>(_files, StringComparer.Ordinal);
        foreach (var path in paths.Where(files.ContainsKey)) files[path] = files[path] with { Hash = 0 };
        return new(files);
    }

    public override string ToString()
    {
        var text = new StringBuilder(Header, _files.Count * 100).Append('\n');
        foreach (var (path, record) in _files.OrderBy(file => file.Key, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"{record.Hash:x32} {record.Length} {record.Modified} {path}\n");
        return text.Append(CultureInfo.InvariantCulture, $"end {_files.Count}\n").ToString();
    }

    public bool SameAs(Manifest other) =>
        _files.Count == other._files.Count
        && _files.All(file => other._files.TryGetValue(file.Key, out var record) && record == file.Value);

    private static bool TryParseLine(ReadOnlySpan<char> line, out string path, out FileRecord record)
    {
        (path, record) = ("", default);
        Span<Range> parts = stackalloc Range[4];
        if (line.Split(parts, ' ') != 4) return false;
        if (line[parts[0]].Length != HashDigits
            || !UInt128.TryParse(line[parts[0]], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hash)
            || !long.TryParse(line[parts[1]], NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            || !long.TryParse(line[parts[2]], NumberStyles.None, CultureInfo.InvariantCulture, out var modified)
            || PathRules.Fault(line[parts[3]]) is not null)
            return false;
        (path, record) = (line[parts[3]].ToString(), new(hash, length, modified));
        return true;
    }
}
