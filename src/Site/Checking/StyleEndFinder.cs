namespace Site.Checking;

/// <summary>Finds the block, comment or string of a style sheet that its end cuts off.</summary>
internal static class StyleEndFinder
{
    /// <summary>Where it begins, as an offset; null for a style sheet that is whole.</summary>
    public static int? FindUnended(ReadOnlySpan<byte> css)
    {
        var open = new Stack<int>();
        for (var at = 0; at < css.Length; at++)
        {
            var end = EndOf(css, at);
            if (end < 0)
                return open.TryPeek(out var block) ? block : at;
            if (css[at] == '{')
                open.Push(at);
            else if (css[at] == '}')
                open.TryPop(out _);
            at = end;
        }

        return open.TryPeek(out var unended) ? unended : null;
    }

    // The last byte of what begins here; -1 where the style sheet ends before it.
    private static int EndOf(ReadOnlySpan<byte> css, int at) => css[at] switch
    {
        (byte)'\\' => at + 1,
        (byte)'"' or (byte)'\'' => StringEnd(css, at),
        (byte)'/' when css[at..].StartsWith("/*"u8) => Found(css[(at + 2)..].IndexOf("*/"u8), at + 3),
        (byte)'(' when IsBareAddress(css, at) => Found(css[at..].IndexOf((byte)')'), at),
        _ => at,
    };

    private static int Found(int index, int from) => index < 0 ? -1 : from + index;

    // A string that is not ended ends with its line.
    private static int StringEnd(ReadOnlySpan<byte> css, int at)
    {
        for (var end = at + 1; end < css.Length; end++)
        {
            if (css[end] == '\\')
                end++;
            else if (css[end] == css[at] || css[end] == '\n')
                return end;
        }

        return -1;
    }

    private static bool IsBareAddress(ReadOnlySpan<byte> css, int at) =>
        at >= 3 && (css[at - 3] | 0x20) == 'u' && (css[at - 2] | 0x20) == 'r' && (css[at - 1] | 0x20) == 'l'
        && css[(at + 1)..].TrimStart(" \t\r\n"u8) is [not ((byte)'"' or (byte)'\''), ..];
}
