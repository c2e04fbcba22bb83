namespace Articles.Bodies;

/// <summary>The bullet or number that a list line starts with.</summary>
internal static class ListMarker
{
    /// <summary>Length of the marker and the space after it; 0 where the line has none.</summary>
    public static int LengthIn(ReadOnlySpan<char> line)
    {
        if (line.Length < 3)
            return 0;
        if (line[0] is '-' or '•' or '*' or '–' or '·' or '▪' or '■' or '●' or '+')
            return line[1] == ' ' ? 2 : 0;

        var digits = 0;
        while (digits < Math.Min(3, line.Length) && char.IsAsciiDigit(line[digits]))
            digits++;
        return digits > 0 && digits + 1 < line.Length && line[digits] is '.' or ')' && line[digits + 1] == ' ' ? digits + 2 : 0;
    }

    public static bool IsNumber(ReadOnlySpan<char> line) => LengthIn(line) > 0 && char.IsAsciiDigit(line[0]);

    /// <summary>True where both lines carry a marker of the same sort.</summary>
    public static bool AreOneList(ReadOnlySpan<char> line, ReadOnlySpan<char> next) =>
        LengthIn(next) > 0 && (IsNumber(line) ? IsNumber(next) : line[0] == next[0]);
}
