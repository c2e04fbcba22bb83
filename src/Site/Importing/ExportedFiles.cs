using System.Text.RegularExpressions;
using Site.Files;

namespace Site.Importing;

/// <summary>The files of an export, found by the addresses that its texts have for them.</summary>
/// <param name="folders">Where they may lie, absolute; nothing outside them is read, through a link neither.</param>
internal sealed partial class ExportedFiles(IReadOnlyList<string> folders)
{
    /// <summary>The absolute path of a file; null where there is none.</summary>
    /// <param name="written">The address as it stands in the text.</param>
    /// <param name="address">The same, whole; null where it is none.</param>
    /// <param name="beside">The folder of the text in the export; null for none.</param>
    public string? Find(string written, Uri? address, string? beside)
    {
        var name = Plain(written);
        if (beside is not null && name.Length > 0 && name[0] != '/' && !name.Contains(':', StringComparison.Ordinal))
        {
            var root = folders.FirstOrDefault(folder => RealPath.Contains(folder, beside + "/x")) ?? beside;
            if (At(beside, name, root) is { } own)
                return own;
        }

        var parts = Plain(address?.AbsolutePath ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries);
        foreach (var folder in folders)
        {
            // The folder may be any part of the way: of "/wp-content/uploads/2020/a.jpg" the last two, say.
            for (var first = 0; first < parts.Length; first++)
            {
                if (At(folder, string.Join('/', parts[first..]), folder) is { } found)
                    return found;
            }
        }

        return null;
    }

    // WordPress shows a smaller copy, which exports of its library may lack.
    private static string? At(string folder, string name, string root) =>
        new[] { name, Sized().Replace(name, "$1") }.Distinct().Select(one => SourceFile.At(folder, one)).OfType<string>()
            .FirstOrDefault(path => RealPath.Contains(root, path) && File.Exists(path)
                && SourceFile.Refusal(path, FileKind.Picture, [root]) is null);

    private static string Plain(string address)
    {
        var end = address.AsSpan().IndexOfAny('?', '#');
        return Uri.UnescapeDataString(end < 0 ? address : address[..end]);
    }

    [GeneratedRegex(@"-\d{2,4}x\d{2,4}(\.\w+)$")]
    private static partial Regex Sized();
}
