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

    /// <param name="file">At its beginning.</param>
    /// <param name="name">So little may be left of a file that nothing but its name says what it was.</param>
    public static PictureReading Read(Stream file, string name)
    {
        try
        {
            if (file.Length > MaximumBytes)
                return PictureReading.TooHeavy;

            var bytes = new byte[file.Length];
            file.ReadExactly(bytes);
            var reading = Read(bytes);
            return reading == PictureReading.Unknown ? PictureReading.Damaged(KindByName(name)) : reading;
        }
        catch (IOException)
        {
            return PictureReading.Unknown;
        }
    }

    public static PictureReading Read(byte[] bytes)
    {
        var kind = FileType.Unknown;
        try
        {
            kind = FileTypeDetector.DetectFileType(new MemoryStream(bytes));
            var size = kind switch
            {
                FileType.Png => SizeOfPng(bytes),
                FileType.Jpeg => SizeOfJpeg(bytes),
                FileType.WebP => SizeOf(HeadOfWebP(bytes)),
                _ => SizeOf(bytes.AsSpan(0, Math.Min(bytes.Length, Beginning)).ToArray()),
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

    private static (int Width, int Height)? SizeOfPng(byte[] bytes)
    {
        // Goes through all chunks to the one that ends the file, and throws where there is none.
        var chunks = new PngChunkReader().Extract(new SequentialByteArrayReader(bytes), new HashSet<PngChunkType> { PngChunkType.IHDR });
        return chunks.FirstOrDefault() is { } first ? Positive(new PngHeader(first.Bytes)) : null;
    }

    private static (int Width, int Height)? Positive(PngHeader header) =>
        header is { ImageWidth: > 0, ImageHeight: > 0 } ? (header.ImageWidth, header.ImageHeight) : null;

    private static (int Width, int Height)? SizeOfJpeg(byte[] bytes)
    {
        var reader = new SequentialByteArrayReader(bytes);
        JpegSegmentType[] frames =
        [
            .. Enum.GetValues<JpegSegmentType>().Where(type => type is >= JpegSegmentType.Sof0 and <= JpegSegmentType.Sof15
                and not (JpegSegmentType.Dht or JpegSegmentType.Dac)),
        ];
        var frame = JpegSegmentReader.ReadSegments(reader, frames).FirstOrDefault();
        var isWhole = bytes.AsSpan((int)reader.Position).IndexOf((ReadOnlySpan<byte>)[0xFF, 0xD9]) >= 0;
        return frame is not null && isWhole ? Of([new JpegReader().Extract(frame)]) : null;
    }

    /// <summary>The first chunk, which has the size, as a file of its own.</summary>
    private static byte[] HeadOfWebP(byte[] bytes)
    {
        const int Header = 20;
        const int Chunk = 10;
        var head = bytes[..(Header + Chunk)];
        if (BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(4)) + 8L > bytes.Length)
            throw new IOException("the file ends before its picture does");
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(4), head.Length - 8);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(16), Chunk);
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
