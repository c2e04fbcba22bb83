using System.Collections;
using System.Runtime.InteropServices;
using Scriban.Runtime;
using Site.Publishing;

namespace Site.Templates;

/// <summary>What a page or a feed is made of, in 128 bits: those of one fingerprint come out alike. Used by one thread at a time.</summary>
internal sealed class ModelFingerprint
{
    private byte[] _bytes = new byte[1 << 14];
    private int _length;

    /// <summary>Null where something among the values has no fingerprint.</summary>
    public UInt128? Of(IEnumerable<KeyValuePair<string, object?>> values)
    {
        _length = 0;
        return TryWriteMembers(values) ? FileRecord.HashOf(_bytes.AsSpan(0, _length)) : null;
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
                return Write('m', MemoryMarshal.AsBytes(new ReadOnlySpan<UInt128>(in hash)));
            case DateTimeOffset date:
                return Write('d', date.Ticks) && Write('z', date.Offset.Ticks);
            case RawHtml html:
                return Write('h', html.Utf8);
            case SharedModel shared:
                return TryWriteShared(shared);
            case ScriptObject members:
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

        return TryWrite(shared.Fingerprint.Value);
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

    private bool Write(char kind, ReadOnlySpan<byte> value)
    {
        const int head = 1 + sizeof(int);
        while (_bytes.Length - _length < head + value.Length)
            Array.Resize(ref _bytes, _bytes.Length * 2);
        _bytes[_length] = (byte)kind;
        MemoryMarshal.Write(_bytes.AsSpan(_length + 1), value.Length);
        value.CopyTo(_bytes.AsSpan(_length + head));
        _length += head + value.Length;
        return true;
    }
}
