namespace Articles.Decoding;

/// <summary>Finds what git leaves in a file where two branches changed the same lines.</summary>
internal static class MergeConflict
{
    private const int MarkLength = 7;

    /// <summary>The first mark of a conflict, as an error; null where there is none.</summary>
    /// <param name="path">The file, as it is shown.</param>
    /// <param name="text">The whole of it, with line feeds.</param>
    public static Diagnostic? Find(string path, ReadOnlySpan<char> text)
    {
        if (!text.Contains("<<<<<<<", StringComparison.Ordinal) && !text.Contains(">>>>>>>", StringComparison.Ordinal))
            return null;

        // A quote within quotes may begin with as many marks as the end of a conflict does, but then nothing was parted before it.
        var (line, isParted) = (0, false);
        foreach (var range in text.Split('\n'))
        {
            line++;
            var words = text[range].TrimEnd('\r');
            isParted |= words is "=======" || IsMark(words, '|');
            if (IsMark(words, '<') || (isParted && IsMark(words, '>')))
                return new(path, line, 1, Severity.Error, "there is a conflict in it that git could not merge",
                    "keep one of the two, and remove the lines '<<<<<<<', '=======' and '>>>>>>>'; put a space before one that is meant");
        }

        return null;
    }

    private static bool IsMark(ReadOnlySpan<char> line, char mark) =>
        line.Length >= MarkLength && line[..MarkLength].IndexOfAnyExcept(mark) < 0
        && (line.Length == MarkLength || line[MarkLength] == ' ');
}
