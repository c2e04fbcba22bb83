namespace Site.Files;

/// <summary>
/// What lies in a folder of texts: texts under any name that plain text has, and files that belong to one of them, or to nobody.
/// </summary>
internal static class TextFile
{
    // A name without an ending is what an editor saves that asks for none.
    private static readonly string[] Endings = ["", ".txt", ".text", ".md", ".markdown", ".html", ".htm"];

    // What nobody takes for a text, so that one too many is not worth a warning.
    private static readonly string[] Pictures = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg"];

    public static bool Is(string path) => Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    public static bool IsPicture(string path) => Pictures.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    public static bool IsSidecar(string path) => Path.GetExtension(path).ToUpperInvariant() is ".YML" or ".YAML";
}
