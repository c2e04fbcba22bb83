namespace Articles;

/// <summary>A picture in another width.</summary>
/// <param name="Source">As that of the picture.</param>
/// <param name="Width">In pixels.</param>
public sealed record PictureVariant(string Source, int Width);
