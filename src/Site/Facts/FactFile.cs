using System.Buffers;
using System.Buffers.Binary;
using System.IO.Hashing;
using Microsoft.Win32.SafeHandles;

namespace Site.Facts;

/// <summary>
/// A file of records that is only ever added to, each under a key of 128 bits. Little-endian: a header of 24 bytes that says which program
/// wrote it; of each record its key (16 bytes), the hash (XXH3, 8 bytes) and the length (4 bytes) of its bytes, and these. The records
/// stay on the disk until they are asked for, so that a large corpus needs little memory. For all threads.
/// </summary>
internal sealed class FactFile : IDisposable
{
    private const ulong Mark = 0x31_53_54_43_41_46_2d_53;
    private const int HeaderLength = 24;
    private const int RecordHead = 28;

    /// <summary>What scanning reads at once.</summary>
    private const int Step = 1 << 20;

    private readonly SafeFileHandle _file;
    private readonly Dictionary<UInt128, (long At, int Length)> _records = [];
    private readonly Lock _adding = new();
    private long _end;

    private FactFile(SafeFileHandle file) => _file = file;

    /// <summary>Opens the records that this program wrote; begins anew where another did, and leaves out what is torn at the end.</summary>
    /// <param name="path">A file of its own, or none.</param>
    /// <param name="program">Who writes it.</param>
    /// <exception cref="IOException">It cannot be opened.</exception>
    public static FactFile Open(string path, UInt128 program)
    {
        var opened = new FactFile(File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read));
        try
        {
            opened.ReadHeads(program);
            return opened;
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    /// <summary>Bytes of the file.</summary>
    public long Length => _end;

    public bool Contains(UInt128 key) => _records.ContainsKey(key);

    /// <summary>The bytes of a record that it takes in the file; 0 where there is none.</summary>
    public int SizeOf(UInt128 key) => _records.TryGetValue(key, out var record) ? record.Length + RecordHead : 0;

    /// <summary>Makes something of the bytes under a key; null where there are none, or others than were written.</summary>
    public T? Read<T>(UInt128 key, Func<ReadOnlySpan<byte>, T?> parse)
        where T : class
    {
        if (!_records.TryGetValue(key, out var record))
            return null;
        var bytes = ArrayPool<byte>.Shared.Rent(RecordHead + record.Length);
        try
        {
            var whole = bytes.AsSpan(0, RecordHead + record.Length);
            return RandomAccess.Read(_file, whole, record.At) == whole.Length
                && BinaryPrimitives.ReadUInt64LittleEndian(whole[16..]) == XxHash3.HashToUInt64(whole[RecordHead..])
                    ? parse(whole[RecordHead..])
                    : null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <summary>Adds a record behind the others.</summary>
    /// <exception cref="IOException">There is no room.</exception>
    public void Add(UInt128 key, ReadOnlySpan<byte> bytes)
    {
        var whole = ArrayPool<byte>.Shared.Rent(RecordHead + bytes.Length);
        BinaryPrimitives.WriteUInt128LittleEndian(whole, key);
        BinaryPrimitives.WriteUInt64LittleEndian(whole.AsSpan(16), XxHash3.HashToUInt64(bytes));
        BinaryPrimitives.WriteInt32LittleEndian(whole.AsSpan(24), bytes.Length);
        bytes.CopyTo(whole.AsSpan(RecordHead));
        lock (_adding)
        {
            RandomAccess.Write(_file, whole.AsSpan(0, RecordHead + bytes.Length), _end);
            _end += RecordHead + bytes.Length;
        }

        ArrayPool<byte>.Shared.Return(whole);
    }

    public void Dispose() => _file.Dispose();

    private void ReadHeads(UInt128 program)
    {
        Span<byte> header = stackalloc byte[HeaderLength];
        if (RandomAccess.Read(_file, header, 0) == HeaderLength && BinaryPrimitives.ReadUInt64LittleEndian(header) == Mark
            && BinaryPrimitives.ReadUInt128LittleEndian(header[8..]) == program)
            _end = EndOfRecords(RandomAccess.GetLength(_file));
        else
        {
            BinaryPrimitives.WriteUInt64LittleEndian(header, Mark);
            BinaryPrimitives.WriteUInt128LittleEndian(header[8..], program);
            RandomAccess.SetLength(_file, 0);
            RandomAccess.Write(_file, header, 0);
            _end = HeaderLength;
        }

        RandomAccess.SetLength(_file, _end);
    }

    // Records are small beside a step, so that most heads are in the memory already.
    private long EndOfRecords(long length)
    {
        var (bytes, start, end, at) = (new byte[Step], 0L, 0L, (long)HeaderLength);
        while (at + RecordHead <= length)
        {
            if (at + RecordHead > end)
                (start, end) = (at, at + RandomAccess.Read(_file, bytes, at));
            if (at + RecordHead > end)
                break;
            var head = bytes.AsSpan((int)(at - start), RecordHead);
            var size = BinaryPrimitives.ReadInt32LittleEndian(head[24..]);
            if (size < 0 || at + RecordHead + size > length)
                break;
            _records[BinaryPrimitives.ReadUInt128LittleEndian(head)] = (at, size);
            at += RecordHead + size;
        }

        return at;
    }
}
