using System.Collections.Immutable;
using System.Security.Cryptography;
using Site.Files;

namespace Site.Theming;

/// <summary>A style, script or picture of the theme as it is published.</summary>
/// <param name="Name">Its path below the theme's <c>assets/</c>, by which templates ask for it.</param>
/// <param name="Source">The file that gives it, absolute.</param>
/// <param name="Path">Below the site's root, with the hash of its content in its name, so that browsers may keep it for ever.</param>
/// <param name="Content">The whole file.</param>
internal sealed record Asset(string Name, string Source, string Path, byte[] Content)
{
    /// <summary>All assets of a theme by name, in ordinal order.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="keepsNames">True for a preview: another style leaves the pages as they are.</param>
    public static ImmutableSortedDictionary<string, Asset> AllOf(Theme theme, bool keepsNames) =>
        theme.Assets.Select(asset => Read(asset.Key, asset.Value, theme, keepsNames)).OfType<Asset>()
            .ToImmutableSortedDictionary(asset => asset.Name, asset => asset, StringComparer.Ordinal);

    // Why one cannot be read was said when the theme was loaded.
    private static Asset? Read(string name, string source, Theme theme, bool keepsNames) =>
        SourceFile.Read(source, FileKind.Attachment, theme.Folders, out _) is { } content
            ? new(name, source, $"assets/{(keepsNames ? name : NameWithHash(name, content))}", content)
            : null;

    private static string NameWithHash(string name, byte[] content) =>
        System.IO.Path.ChangeExtension(name, Convert.ToHexStringLower(SHA256.HashData(content))[..10]) + System.IO.Path.GetExtension(name);
}
