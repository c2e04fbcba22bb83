using System.Buffers;
using System.Collections;
using System.Runtime.InteropServices;
using Site.Html;
using Site.Publishing;

namespace Site.Models;

/// <summary>What a page or a feed is made of, in 128 bits: those of one fingerprint come out alike.</summary>
internal sealed class ModelFingerprint
{
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(1 << 14);
    private int _length;

    private ModelFingerprint()
    {
    }

    /// <summary>Null where something among the values has no fingerprint.</summary>
    public static UInt128? Of(IEnumerable<KeyValuePair<string, object?>> values)
    {
        var model = new ModelFingerprint();
        UInt128? found = model.TryWriteMembers(values) ? FileRecord.HashOf(model._bytes.AsSpan(0, model._length)) : null;
        ArrayPool<byte>.Shared.Return(model._bytes);
        return found;
    }

    private bool TryWrite(object? value)
    {
        switch (value)
        {
            case null:
                return Write('0', 0);
            case string text:
                return Write('s', MemoryMarshal.AsBytes(text.AsSpan()));
            case bool truth:
                return Write('b', truth ? 1 : 0);
            case int number:
                return Write('i', number);
            case UInt128 hash:
                return WriteHash(hash);
            case BodyModel blocks:
                return WriteHash(blocks.Fingerprint);
            case BodyHtml body:
                return WriteHash(body.Fingerprint);
            case DateTimeOffset date:
                return Write('d', date.Ticks) && Write('z', date.Offset.Ticks);
            case RawHtml html:
                return Write('h', html.Utf8);
            case SharedModel shared:
                return TryWriteShared(shared);
            case IEnumerable<KeyValuePair<string, object?>> members:
                return TryWriteMembers(members);
            case IEnumerable items:
                return TryWriteItems(items);
            default:
                return false;
        }
    }

    private bool TryWriteShared(SharedModel shared)
    {
        if (shared.Fingerprint is null)
        {
            var start = _length;
            if (!TryWriteMembers(shared))
                return false;
            shared.Fingerprint = new(FileRecord.HashOf(_bytes.AsSpan(start, _length - start)));
            _length = start;
        }

        return WriteHash(shared.Fingerprint.Value);
    }

    private bool TryWriteMembers(IEnumerable<KeyValuePair<string, object?>> members)
    {
        foreach (var (name, value) in members)
        {
            if (!TryWrite(name) || !TryWrite(value))
                return false;
        }

        return Write('}', 0);
    }

    private bool TryWriteItems(IEnumerable items)
    {
        foreach (var item in items)
        {
            if (!TryWrite(item))
                return false;
        }

        return Write(']', 0);
    }

    private bool Write(char kind, long value) => Write(kind, MemoryMarshal.AsBytes(new ReadOnlySpan<long>(in value)));

    private bool WriteHash(UInt128 hash) => Write('m', MemoryMarshal.AsBytes(new ReadOnlySpan<UInt128>(in hash)));

    private bool Write(char kind, ReadOnlySpan<byte> value)
    {
        const int head = 1 + sizeof(int);
        if (_bytes.Length - _length < head + value.Length)
            Grow(head + value.Length);
        _bytes[_length] = (byte)kind;
        MemoryMarshal.Write(_bytes.AsSpan(_length + 1), value.Length);
        value.CopyTo(_bytes.AsSpan(_length + head));
        _length += head + value.Length;
        return true;
    }

    private void Grow(int more)
    {
        var larger = ArrayPool<byte>.Shared.Rent(2 * (_length + more));
        _bytes.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
