namespace Site.Importing.Sources;

/// <summary>
/// A file's bytes with spaces in the place of control characters, which databases keep and XML forbids even to be written: exports have
/// them all the same. What is in UTF-16 stays as it is.
/// </summary>
internal sealed class PrintableStream(Stream file) : Stream
{
    private bool? _isBytewise;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => file.Length;

    public override long Position
    {
        get => file.Position;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = buffer[..file.Read(buffer)];
        _isBytewise ??= read.IndexOf((byte)0) < 0;
        if (_isBytewise.Value)
        {
            foreach (ref var one in read)
            {
                if (one is < 0x20 and not (0x09 or 0x0A or 0x0D))
                    one = 0x20;
            }
        }

        return read.Length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            file.Dispose();
        base.Dispose(disposing);
    }
}
