using System.Runtime.InteropServices;
using System.Text;
using Site.Checking.Links;

namespace Site.Staging;

/// <summary>What one file of a build was made of, and what was found on it.</summary>
/// <param name="Own">Fingerprint of what it has of its own.</param>
/// <param name="Site">Fingerprint of what its template read of the site.</param>
/// <param name="SiteMembers">The names of what its template read of the site.</param>
internal sealed record MadeFile(UInt128 Own, UInt128 Site, string SiteMembers)
{
    /// <summary>Hash of its bytes.</summary>
    public UInt128 File { get; init; }

    /// <summary>What a page has that can be wrong; null for any other file.</summary>
    public PageScan? Scan { get; init; }
}

/// <summary>
/// The file of an <see cref="OutputMemo"/>. Binary, little-endian: a mark, the surroundings, every string once, the files by path, a mark.
/// Most of it are targets of links, which stand on every page.
/// </summary>
/// <param name="Surroundings">Fingerprint of what all of them depend on.</param>
/// <param name="Files">By path.</param>
internal sealed record MemoFile(UInt128 Surroundings, IReadOnlyDictionary<string, MadeFile> Files)
{
    private const ulong Mark = 0x31_4f_4d_45_4d_2d_53_53;

    /// <summary>The files, if they were made of these surroundings; null where not.</summary>
    public IReadOnlyDictionary<string, MadeFile>? FilesFor(UInt128 surroundings) => surroundings == Surroundings ? Files : null;

    public byte[] ToBytes()
    {
        var strings = new StringTable();
        using var files = new MemoryStream(Files.Count * 256);
        using (var writer = new BinaryWriter(files, Encoding.UTF8, leaveOpen: true))
        {
            foreach (var (path, made) in Files.OrderBy(file => file.Key, StringComparer.Ordinal))
                Write(writer, strings, path, made);
        }

        using var bytes = new MemoryStream((int)files.Length * 2);
        using var all = new BinaryWriter(bytes);
        all.Write(Mark);
        Write(all, Surroundings);
        strings.Write(all);
        all.Write7BitEncodedInt(Files.Count);
        all.Write(files.GetBuffer(), 0, (int)files.Length);
        all.Write(Mark);
        return bytes.ToArray();
    }

    /// <summary>Null for anything else.</summary>
    /// <exception cref="FormatException">It is damaged.</exception>
    public static MemoFile? Read(byte[] bytes)
    {
        if (bytes.Length < 2 * sizeof(ulong) || !MemoryMarshal.Read<ulong>(bytes).Equals(Mark)
            || !MemoryMarshal.Read<ulong>(bytes.AsSpan(bytes.Length - sizeof(ulong))).Equals(Mark))
            return null;
        try
        {
            using var reader = new BinaryReader(new MemoryStream(bytes, sizeof(ulong), bytes.Length - (2 * sizeof(ulong))));
            var surroundings = ReadHash(reader);
            var strings = StringTable.Read(reader, bytes.Length);
            var count = reader.Read7BitEncodedInt();
            var files = new Dictionary<string, MadeFile>(Math.Min(count, bytes.Length), StringComparer.Ordinal);
            for (var left = count; left > 0; left--)
            {
                var path = strings[reader.Read7BitEncodedInt()];
                files.Add(path, ReadFile(reader, strings, path));
            }

            return reader.BaseStream.Position == reader.BaseStream.Length ? new(surroundings, files) : null;
        }
        catch (Exception damage) when (damage is EndOfStreamException or FormatException)
        {
            throw new FormatException(damage.Message, damage);
        }
    }

    private static void Write(BinaryWriter writer, StringTable strings, string path, MadeFile made)
    {
        writer.Write7BitEncodedInt(strings.Add(path));
        Write(writer, made.Own);
        Write(writer, made.Site);
        Write(writer, made.File);
        writer.Write7BitEncodedInt(strings.Add(made.SiteMembers));
        writer.Write(made.Scan is not null);
        if (made.Scan is not { } scan)
            return;

        writer.Write((byte)((scan.HasTitle ? 1 : 0) | (scan.HasDescription ? 2 : 0) | (scan.IsListed ? 4 : 0)));
        strings.Add(writer, scan.Links.Targets);
        strings.Add(writer, scan.Links.MissingPlaces);
        strings.Add(writer, scan.DoubleIds);
        strings.Add(writer, scan.Blocked);
        strings.Add(writer, scan.Canonical is { } canonical ? [canonical] : []);
        strings.Add(writer, scan.Redirect is { } redirect ? [redirect] : []);
    }

    private static MadeFile ReadFile(BinaryReader reader, StringTable strings, string path)
    {
        var (own, site, file) = (ReadHash(reader), ReadHash(reader), ReadHash(reader));
        return new(own, site, strings[reader.Read7BitEncodedInt()])
        {
            File = file,
            Scan = reader.ReadBoolean() ? ReadScan(reader, strings, path) : null,
        };
    }

    private static PageScan ReadScan(BinaryReader reader, StringTable strings, string path)
    {
        var flags = reader.ReadByte();
        return new(new(path, strings.Read(reader), strings.Read(reader)), strings.Read(reader))
        {
            HasTitle = (flags & 1) != 0,
            HasDescription = (flags & 2) != 0,
            IsListed = (flags & 4) != 0,
            Blocked = strings.Read(reader),
            Canonical = strings.Read(reader) is [var canonical, ..] ? canonical : null,
            Redirect = strings.Read(reader) is [var redirect, ..] ? redirect : null,
        };
    }

    private static void Write(BinaryWriter writer, UInt128 hash)
    {
        writer.Write((ulong)(hash >> 64));
        writer.Write((ulong)hash);
    }

    private static UInt128 ReadHash(BinaryReader reader) => new(reader.ReadUInt64(), reader.ReadUInt64());
}
