namespace Site;

/// <summary>What lies in a folder of texts: texts under any name that plain text has, and files that belong to one of them, or to nobody.</summary>
internal static class TextFile
{
    // A name without an ending is what an editor saves that asks for none.
    private static readonly string[] Endings = ["", ".txt", ".text", ".md", ".markdown"];

    // What a writer takes for a text, and is none.
    private static readonly string[] Documents = [".doc", ".docx", ".odt", ".rtf", ".pages", ".wpd", ".pdf", ".epub", ".htm", ".html"];

    public static bool Is(string path) => Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    public static bool IsDocument(string path) => Documents.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    public static bool IsSidecar(string path) => Path.GetExtension(path).ToUpperInvariant() is ".YML" or ".YAML";
}
