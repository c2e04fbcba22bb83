namespace Articles.Decoding;

/// <summary>How files that are no text begin, whatever their names say.</summary>
internal static class FileHead
{
    /// <summary>Pictures, documents, archives, sounds, films, programs, databases.</summary>
    private static readonly byte[][] Known =
    [
        [0x89, .. "PNG"u8], [0xFF, 0xD8, 0xFF], [.. "GIF8"u8], [.. "II*"u8, 0], [.. "MM"u8, 0, (byte)'*'], [.. "8BPS"u8],
        [.. "%PDF"u8], [.. "%!PS"u8], [.. "{\\rtf"u8], [0xD0, 0xCF, 0x11, 0xE0],
        [.. "PK"u8, 3, 4], [.. "PK"u8, 5, 6], [.. "PK"u8, 7, 8], [0x1F, 0x8B], [.. "BZh9"u8], [0xFD, .. "7zXZ"u8],
        [.. "7z"u8, 0xBC, 0xAF],
        [.. "Rar!"u8], [0x28, 0xB5, 0x2F, 0xFD],
        [.. "ID3"u8, 3], [.. "ID3"u8, 4], [.. "OggS"u8], [.. "fLaC"u8], [0x1A, 0x45, 0xDF, 0xA3], [0x7F, .. "ELF"u8],
        [.. "SQLite format 3"u8],
    ];

    public static bool IsKnown(ReadOnlySpan<byte> bytes)
    {
        foreach (var head in Known)
        {
            if (bytes.StartsWith(head))
                return true;
        }

        // Containers that say what they are after their length.
        return bytes.Length >= 12
            && (bytes[4..8].SequenceEqual("ftyp"u8) || (bytes.StartsWith("RIFF"u8) && (bytes[8..12].SequenceEqual("WEBP"u8)
                || bytes[8..12].SequenceEqual("WAVE"u8) || bytes[8..12].SequenceEqual("AVI "u8))));
    }
}
