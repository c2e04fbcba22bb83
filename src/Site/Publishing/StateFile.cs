using System.Text;
using System.Text.Json;
using Articles;
using Site.Publishing.Disks;

namespace Site.Publishing;

/// <summary>
/// Reads what one build keeps for the next. Nothing of it is believed for being there: it must be a file of its own that can be understood
/// to its end. What is not is set aside, with a note, and the build does without it.
/// </summary>
internal static class StateFile
{
    /// <summary>What is added to the name of a file that is set aside.</summary>
    public const string AsideSuffix = ".set-aside";

    /// <summary>Null where there is none, or none to be believed; that is set aside.</summary>
    /// <param name="path">The file.</param>
    /// <param name="parse">Makes something of its bytes; null, or a parser's exception, where they are damaged.</param>
    /// <param name="say">Is told of a file that is set aside.</param>
    public static T? Read<T>(string path, Func<byte[], T?> parse, Action<Diagnostic> say)
        where T : class
    {
        try
        {
            var kind = Entry.At(path).Kind;
            if (kind == EntryKind.Nothing) return null;
            if (kind == EntryKind.File && parse(File.ReadAllBytes(path)) is { } read) return read;
        }
        catch (Exception damage) when (
            damage is JsonException or FormatException or OverflowException or ArgumentException or NotSupportedException)
        {
        }
        catch (Exception refusal) when (PublishException.IsRefusal(refusal))
        {
            return null;
        }

        say(SetAside(path, "it is damaged or no build wrote it"));
        return null;
    }

    /// <summary>The text of a file of its own; null where there is none, as for a link, a folder or a pipe.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static string? ReadText(string path) => ReadBytes(path) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;

    /// <summary>The same as bytes.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static byte[]? ReadBytes(string path) => Entry.IsFile(path) ? File.ReadAllBytes(path) : null;

    /// <summary>Gives what is at a path another name, where no build looks; returns what is to be said of it.</summary>
    /// <param name="path">A file, a folder, a link, itself and not what it leads to.</param>
    /// <param name="why">As the beginning of a sentence.</param>
    /// <param name="severity">Of what is to be said.</param>
    public static Diagnostic SetAside(string path, string why, Severity severity = Severity.Note)
    {
        var aside = path + AsideSuffix;
        try
        {
            Remove(aside);
            new Disk { IsForced = false }.MoveLink(path, aside);
            return new(path, 1, 1, severity, $"{why}, so it is not believed",
                $"look at {Path.GetFileName(aside)} in its place, or remove that");
        }
        catch (Exception refusal) when (PublishException.IsRefusal(refusal))
        {
            return new(path, 1, 1, severity, $"{why}, so it is not believed", "remove it");
        }
    }

    private static void Remove(string path)
    {
        var kind = Entry.At(path).Kind;
        if (kind == EntryKind.Folder) Directory.Delete(path, recursive: true);
        else if (kind != EntryKind.Nothing) File.Delete(path);
    }
}
