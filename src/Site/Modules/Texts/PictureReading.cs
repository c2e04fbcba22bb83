using MetadataExtractor.Util;

namespace Site.Modules.Texts;

/// <summary>What is known of a picture's file.</summary>
/// <param name="Size">In pixels; null for a file whose size cannot be told.</param>
/// <param name="Fault">Why it must not stand on a page; null where it may.</param>
/// <param name="Cure">What to do about that.</param>
internal sealed record PictureReading((int Width, int Height)? Size, string? Fault, string Cure)
{
    /// <summary>More is decoded by no phone.</summary>
    private const long MaximumPixels = 200_000_000;

    public static PictureReading Unknown { get; } = new(null, null, "");

    public static PictureReading TooHeavy { get; } = new(null, "is larger than 256 MB", "save it smaller");

    public static PictureReading Of(int width, int height) => (long)width * height <= MaximumPixels
        ? new((width, height), null, "")
        : new(null, $"has {(long)width * height / 1_000_000} megapixels, more than {MaximumPixels / 1_000_000}", "save it smaller");

    /// <summary>Of a kind that every browser shows, and cannot be shown; a file of another kind is nobody's concern.</summary>
    public static PictureReading Damaged(FileType kind) => kind is FileType.Png or FileType.Jpeg or FileType.WebP or FileType.Gif
        ? new(null, "is damaged", "save it anew from the original")
        : Unknown;
}
