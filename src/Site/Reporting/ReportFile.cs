using Site.Files;
using Site.Publishing;
using Site.Publishing.Disks;

namespace Site.Reporting;

/// <summary>The file that <c>--report</c> asks for.</summary>
internal static class ReportFile
{
    /// <summary>Writes it; false, and said why, where that fails.</summary>
    /// <param name="path">Null where none was asked for.</param>
    /// <param name="content">The whole file.</param>
    /// <param name="error">Where to say why.</param>
    public static bool TryWrite(string? path, Func<byte[]> content, TextWriter error)
    {
        try
        {
            if (path is not null)
                Write(Path.GetFullPath(path), content());
            return true;
        }
        catch (Exception refusal) when (PublishException.IsRefusal(refusal))
        {
            error.WriteLine(
                $"{path}:1:1: error: the report cannot be written: {refusal.Message.TrimEnd('.')} (name a file in a folder that is there)");
            return false;
        }
    }

    // A pipe or the terminal takes it as it comes; any file is replaced as a whole, and a link is not followed.
    private static void Write(string path, byte[] content)
    {
        if (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal)
            || Entry.At(path).Kind == EntryKind.Other)
            WriteThrough(path, content);
        else
            new Disk().ReplaceUnforced(path, content);
    }

    private static void WriteThrough(string path, byte[] content)
    {
        if (OpenedFile.IsReadByNobody(path))
            throw new IOException("nobody reads from it");
        File.WriteAllBytes(path, content);
    }
}
