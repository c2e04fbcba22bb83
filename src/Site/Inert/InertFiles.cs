using Articles;
using Site.Context;

namespace Site.Inert;

/// <summary>
/// What may travel with a text: what a browser shows or saves, and runs nothing of, whatever headers the host sends. A drawing is cleaned;
/// what is left out, or left out of it, is reported.
/// </summary>
/// <remarks><see cref="ActingFile"/> knows a file that runs; <see cref="SvgCleaner"/> makes a drawing that only shows.</remarks>
internal sealed class InertFiles(SiteContext site)
{
    /// <summary>A drawing is read whole to be cleaned; one larger than this is none.</summary>
    private const int MaximumMegabytes = 16;

    private readonly Dictionary<string, byte[]?> _drawings = new(StringComparer.Ordinal);

    /// <summary>False, and said why, for a file that is not published.</summary>
    /// <param name="path">Absolute.</param>
    /// <param name="file">What is in it, at its beginning.</param>
    public bool IsFit(string path, Stream file)
    {
        if (IsDrawing(path))
            return DrawingOf(path, file) is not null;
        if (ActingFile.Find(path, file) is not { } reason)
            return true;

        Report(path, $"it is not published, since {reason}", "show it as a picture, a PDF or a text of its own, or remove it");
        return false;
    }

    /// <summary>The bytes that are published of a drawing that <see cref="IsFit"/>; null for a file that is published as it is.</summary>
    public byte[]? Read(string path) => _drawings.GetValueOrDefault(path);

    private static bool IsDrawing(string path) => Path.GetExtension(path).Equals(".svg", StringComparison.OrdinalIgnoreCase);

    private byte[]? DrawingOf(string path, Stream file)
    {
        if (!_drawings.TryGetValue(path, out var drawing))
            _drawings[path] = drawing = Clean(path, file);
        return drawing;
    }

    private byte[]? Clean(string path, Stream file)
    {
        string? problem = $"it is larger than {MaximumMegabytes} MB";
        if (file.Length > MaximumMegabytes << 20 || SvgCleaner.Clean(BytesOf(file), out problem) is not { } cleaned)
        {
            Report(path, $"the drawing is not published, since {problem}", "save it as plain SVG, or as PNG");
            return null;
        }

        if (!cleaned.Removed.IsEmpty)
            Report(
                path, $"the drawing is published without {string.Join(", ", cleaned.Removed)}, which acts or is fetched from elsewhere",
                "save it as plain SVG, or as PNG");
        return cleaned.Bytes;
    }

    private static byte[] BytesOf(Stream file)
    {
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }

    private void Report(string path, string what, string cure) =>
        site.Report(new Diagnostic(site.Shown(path), 1, 1, Severity.Warning, what, cure));
}
