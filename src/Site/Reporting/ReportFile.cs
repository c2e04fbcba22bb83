using Site.Publishing;

namespace Site.Reporting;

/// <summary>The file that <c>--report</c> asks for.</summary>
internal static class ReportFile
{
    /// <summary>Writes it; false, and said why, where that fails.</summary>
    /// <param name="path">Null where none was asked for.</param>
    /// <param name="json">The whole file.</param>
    /// <param name="error">Where to say why.</param>
    public static bool TryWrite(string? path, Func<byte[]> json, TextWriter error)
    {
        try
        {
            if (path is not null)
                File.WriteAllBytes(path, json());
            return true;
        }
        catch (Exception refusal) when (PublishException.IsRefusal(refusal))
        {
            error.WriteLine($"{path}:1:1: error: the report cannot be written: {refusal.Message.TrimEnd('.')} (name a file in a folder that is there)");
            return false;
        }
    }
}
