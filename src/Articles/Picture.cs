using System.Collections.Immutable;
using MemoryPack;

namespace Articles;

/// <summary>A picture an editor gave an article.</summary>
/// <param name="Source">A path relative to the text or below <c>input/</c>, or an absolute URL.</param>
/// <param name="Alt">What it shows, for those who cannot see it; null where the editor left it out.</param>
/// <param name="Caption">The line under it; null for none.</param>
/// <param name="Credit">Who made it; null for none.</param>
[MemoryPackable]
public sealed partial record Picture(string Source, string? Alt, string? Caption, string? Credit)
{
    /// <summary>In pixels; null until somebody looked at the file.</summary>
    public int? Width { get; init; }

    /// <summary>In pixels; null until somebody looked at the file.</summary>
    public int? Height { get; init; }

    /// <summary>The same picture in other widths, narrowest first.</summary>
    public ImmutableArray<PictureVariant> Variants { get; init; } = [];
}

/// <summary>A picture in another width.</summary>
/// <param name="Source">As that of the picture.</param>
/// <param name="Width">In pixels.</param>
[MemoryPackable]
public sealed partial record PictureVariant(string Source, int Width);
