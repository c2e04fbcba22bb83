using System.Buffers.Binary;
using MetadataExtractor;
using MetadataExtractor.Formats.Jpeg;
using MetadataExtractor.Formats.Png;
using MetadataExtractor.IO;
using MetadataExtractor.Util;

namespace Site.Modules.Texts;

/// <summary>
/// Reads how large a picture is and whether it is whole. Of what a file may hold beside the picture (texts that unpack to
/// gigabytes, a camera's notes that point at one another) it reads nothing.
/// </summary>
internal static class PictureReader
{
    private const long MaximumBytes = 256L << 20;

    /// <summary>What of a file of another kind is looked at: its size stands at the beginning.</summary>
    private const int Beginning = 16 << 10;

    /// <summary>Where the mark that ends a picture is looked for first.</summary>
    private const int Ending = 64 << 10;

    // https://www.w3.org/TR/png-3/#5PNG-file-signature, #5Chunk-layout, #11IHDR
    private const int PngSignature = 8;
    private const int PngFrame = 8;
    private const int PngChecksum = 4;
    private const int PngHeaderLength = 13;

    /// <param name="file">At its beginning.</param>
    /// <param name="name">So little may be left of a file that nothing but its name says what it was.</param>
    public static PictureReading Read(Stream file, string name)
    {
        try
        {
            if (file.Length > MaximumBytes)
                return PictureReading.TooHeavy;

            var reading = Read(new BufferedStream(file, Beginning));
            return reading == PictureReading.Unknown ? PictureReading.Damaged(KindByName(name)) : reading;
        }
        catch (IOException)
        {
            return PictureReading.Unknown;
        }
    }

    public static PictureReading Read(byte[] bytes) => Read(new MemoryStream(bytes));

    private static PictureReading Read(Stream file)
    {
        var kind = FileType.Unknown;
        try
        {
            kind = FileTypeDetector.DetectFileType(file);
            file.Position = 0;
            var size = kind switch
            {
                FileType.Png => SizeOfPng(file),
                FileType.Jpeg => SizeOfJpeg(file),
                FileType.WebP => SizeOf(HeadOfWebP(file)),
                _ => SizeOf(HeadOf(file, Beginning)),
            };
            return size is { } known ? PictureReading.Of(known.Width, known.Height) : PictureReading.Damaged(kind);
        }
        catch (Exception damage) when (damage is ImageProcessingException or IOException or ArgumentException
            or OverflowException or IndexOutOfRangeException or InvalidOperationException or FormatException)
        {
            return PictureReading.Damaged(kind);
        }
    }

    private static FileType KindByName(string file) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".png" => FileType.Png,
        ".jpg" or ".jpeg" => FileType.Jpeg,
        ".gif" => FileType.Gif,
        ".webp" => FileType.WebP,
        _ => FileType.Unknown,
    };

    private static (int Width, int Height)? SizeOfPng(Stream file)
    {
        // Only the first chunk is read; the others are gone past, to the one that ends the file.
        var head = HeadOf(file, PngSignature + PngFrame + PngHeaderLength);
        Span<byte> frame = stackalloc byte[PngFrame];
        for (file.Position = PngSignature; ;)
        {
            file.ReadExactly(frame);
            var next = file.Position + BinaryPrimitives.ReadUInt32BigEndian(frame) + PngChecksum;
            if (next > file.Length)
                throw new IOException("the file ends before its picture does");
            if (frame[4..].SequenceEqual("IEND"u8))
                break;
            file.Position = next;
        }

        return head.AsSpan(PngSignature + 4, 4).SequenceEqual("IHDR"u8) ? Positive(new PngHeader(head[^PngHeaderLength..])) : null;
    }

    private static (int Width, int Height)? Positive(PngHeader header) =>
        header is { ImageWidth: > 0, ImageHeight: > 0 } ? (header.ImageWidth, header.ImageHeight) : null;

    private static (int Width, int Height)? SizeOfJpeg(Stream file)
    {
        var reader = new SequentialStreamReader(file);
        JpegSegmentType[] frames =
        [
            .. Enum.GetValues<JpegSegmentType>().Where(type => type is >= JpegSegmentType.Sof0 and <= JpegSegmentType.Sof15
                and not (JpegSegmentType.Dht or JpegSegmentType.Dac)),
        ];
        var frame = JpegSegmentReader.ReadSegments(reader, frames).FirstOrDefault();
        return frame is not null && EndsAsJpeg(file) ? Of([new JpegReader().Extract(frame)]) : null;
    }

    /// <summary>
    /// True where the mark that ends a picture stands after its head: near the end of the file, or else, with more behind it, anywhere.
    /// </summary>
    private static bool EndsAsJpeg(Stream file)
    {
        var head = file.Position;
        var tail = Math.Max(head, file.Length - Ending);
        return HasEnd(file, tail) || (tail > head && HasEnd(file, head));
    }

    private static bool HasEnd(Stream file, long from)
    {
        file.Position = from;
        var buffer = new byte[Ending];
        for (var kept = 0; ;)
        {
            var read = file.Read(buffer, kept, buffer.Length - kept);
            if (read == 0)
                return false;
            var known = buffer.AsSpan(0, kept + read);
            if (known.IndexOf((ReadOnlySpan<byte>)[0xFF, 0xD9]) >= 0)
                return true;

            // The mark may begin with the last byte.
            buffer[0] = known[^1];
            kept = 1;
        }
    }

    /// <summary>The first chunk, which has the size, as a file of its own.</summary>
    private static byte[] HeadOfWebP(Stream file)
    {
        const int Header = 20;
        const int Chunk = 10;
        var head = HeadOf(file, Header + Chunk);
        if (BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(4)) + 8L > file.Length)
            throw new IOException("the file ends before its picture does");
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(4), head.Length - 8);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(16), Chunk);
        return head;
    }

    // Fewer bytes where the file has no more.
    private static byte[] HeadOf(Stream file, int length)
    {
        var head = new byte[Math.Min(length, file.Length)];
        file.Position = 0;
        file.ReadExactly(head);
        return head;
    }

    private static (int Width, int Height)? SizeOf(byte[] bytes) => Of(ImageMetadataReader.ReadMetadata(new MemoryStream(bytes)));

    private static (int Width, int Height)? Of(IReadOnlyList<MetadataExtractor.Directory> directories)
    {
        var tags = directories.SelectMany(directory => directory.Tags.Select(tag => (directory, tag))).ToArray();
        int? Find(string name) => tags.Where(t => t.tag.Name == name)
            .Select(t => t.directory.TryGetInt32(t.tag.Type, out var value) ? value : (int?)null).FirstOrDefault(value => value > 0);
        return Find("Image Width") is { } width && Find("Image Height") is { } height ? (width, height) : null;
    }
}
