using System.Text;

namespace Site.Checking.Links;

/// <summary>A link as somebody wrote it, and where.</summary>
/// <param name="Text">The link.</param>
/// <param name="Place">Where it begins.</param>
internal sealed record WrittenLink(string Text, Place Place)
{
    /// <summary>Null where the file does not have the link as it is.</summary>
    public static WrittenLink? Find(byte[] bytes, string text) =>
        bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) is >= 0 and var at ? new(text, Place.At(bytes, at)) : null;
}

/// <summary>A place in a file, as messages give it.</summary>
/// <param name="Line">From 1 on.</param>
/// <param name="Column">From 1 on, in UTF-16 code units.</param>
internal readonly record struct Place(int Line, int Column)
{
    public static readonly Place Start = new(1, 1);

    /// <param name="bytes">The whole file, UTF-8.</param>
    /// <param name="at">Where in it.</param>
    public static Place At(ReadOnlySpan<byte> bytes, int at)
    {
        var before = bytes[..at];
        return new(before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1);
    }
}
