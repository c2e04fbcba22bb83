using System.Buffers;

namespace Articles.Reading;

/// <summary>The lines between which front matter stands.</summary>
internal enum FenceKind
{
    None,
    Yaml,
    Toml,
    Json,
}

/// <summary>Tells such lines from others.</summary>
internal static class Fence
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("-–—+=*_~;#");

    /// <summary>What a line opens: three dashes or more, or three plus signs, some with the name of a format behind them.</summary>
    public static FenceKind KindOf(ReadOnlySpan<char> line)
    {
        var mark = line.IsEmpty ? ' ' : line[0];
        if (mark is not ('-' or '+'))
            return FenceKind.None;

        var length = line.IndexOfAnyExcept(mark) is >= 0 and var end ? end : line.Length;
        return (length >= 3, mark, line[length..].Trim().ToString()) switch
        {
            (true, '-', "" or "yaml" or "yml") => FenceKind.Yaml,
            (true, '+', "" or "toml") or (true, '-', "toml") => FenceKind.Toml,
            (true, '-', "json") => FenceKind.Json,
            _ => FenceKind.None,
        };
    }

    /// <summary>True for a line that ends what one of a kind opened.</summary>
    public static bool Closes(ReadOnlySpan<char> line, FenceKind kind, char mark) =>
        line.Length >= 3 && line.IndexOfAnyExcept(mark) < 0 || (kind == FenceKind.Yaml && line is "...");

    /// <summary>True for a line of nothing but marks, as some write or some editors make of three dashes.</summary>
    public static bool IsNearly(ReadOnlySpan<char> line) => !line.IsEmpty && !line.ContainsAnyExcept(Marks);
}
