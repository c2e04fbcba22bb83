using MetadataExtractor;

namespace Site.Modules.Texts;

/// <summary>How large a picture is, so that a page keeps its place while the picture loads.</summary>
internal static class PictureSize
{
    /// <summary>In pixels; null for a file whose size cannot be told.</summary>
    public static (int Width, int Height)? Read(string file)
    {
        try
        {
            var tags = ImageMetadataReader.ReadMetadata(file).SelectMany(directory => directory.Tags.Select(tag => (directory, tag))).ToArray();
            int? Of(string name) => tags.Where(t => t.tag.Name == name)
                .Select(t => t.directory.TryGetInt32(t.tag.Type, out var value) ? value : (int?)null).FirstOrDefault(value => value > 0);
            return Of("Image Width") is { } width && Of("Image Height") is { } height ? (width, height) : null;
        }
        catch (Exception unknown) when (unknown is ImageProcessingException or IOException)
        {
            return null;
        }
    }
}
