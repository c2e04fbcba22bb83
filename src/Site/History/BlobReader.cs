using System.Globalization;
using System.Text;

namespace Site.History;

/// <summary>Reads objects from a repository, all through one process.</summary>
internal static class BlobReader
{
    // More is no text for readers.
    private const long MaximumBytes = 32 << 20;

    /// <summary>The bytes of each object, in order; empty for one that is not there, or too large to be a text.</summary>
    public static IEnumerable<byte[]> Read(Git git, IReadOnlyList<string> blobs, CancellationToken cancel)
    {
        using var process = git.Start("cat-file", "--batch");
        using var killed = cancel.Register(() => process.Kill(entireProcessTree: true));
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();

        // Both ways at once: git answers before it has read every name, and either pipe may be full.
        var asking = Task.Run(
            () =>
            {
                using var names = process.StandardInput;
                foreach (var blob in blobs) names.Write(blob + "\n");
            },
            CancellationToken.None);
        var output = new BufferedStream(process.StandardOutput.BaseStream, 1 << 16);
        foreach (var _ in blobs) yield return ReadOne(output);
        asking.Wait(cancel);
        process.WaitForExit();
    }

    // "NAME blob SIZE", the bytes, a line feed; or "NAME missing".
    private static byte[] ReadOne(Stream output)
    {
        var header = ReadLine(output);
        if (!header.Contains(" blob ", StringComparison.Ordinal)) return [];
        var size = long.Parse(header.AsSpan(header.LastIndexOf(' ') + 1), CultureInfo.InvariantCulture);
        if (size > MaximumBytes)
        {
            Skip(output, size + 1);
            return [];
        }

        var bytes = new byte[size];
        output.ReadExactly(bytes);
        output.ReadByte();
        return bytes;
    }

    private static void Skip(Stream output, long count)
    {
        var buffer = new byte[1 << 16];
        for (int read; count > 0; count -= read)
            if ((read = output.Read(buffer, 0, (int)Math.Min(count, buffer.Length))) == 0)
                throw new GitFailedException("it stopped in the middle of an object");
    }

    private static string ReadLine(Stream output)
    {
        var line = new StringBuilder();
        int next;
        while ((next = output.ReadByte()) is not ('\n' or -1)) line.Append((char)next);
        return next == -1 ? throw new GitFailedException("it stopped in the middle of an object") : line.ToString();
    }
}
