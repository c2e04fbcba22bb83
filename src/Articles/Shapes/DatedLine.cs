using System.Text.RegularExpressions;

namespace Articles.Shapes;

/// <summary>
/// A line that opens with a day, a date or a time, as those of an agenda or a programme do: <c>za 4 jan 20.00 uur: Concert</c>.
/// </summary>
internal static partial class DatedLine
{
    /// <summary>A longer one tells a story.</summary>
    private const int Longest = 160;

    /// <summary>True where something stands behind the date.</summary>
    public static bool IsEntry(ReadOnlySpan<char> line) => LengthIn(line) is > 0 and var length && WordCounter.Count(line[length..]) > 0;

    /// <summary>True for a date or a time and nothing else.</summary>
    public static bool IsDateAlone(ReadOnlySpan<char> line) =>
        LengthIn(line) is > 0 and var length && line[length..].Trim(" :,.-–").IsEmpty;

    /// <summary>Length of the date that the line opens with; 0 for none.</summary>
    private static int LengthIn(ReadOnlySpan<char> line)
    {
        if (line.Length > Longest || !MayOpen(line))
            return 0;
        foreach (var match in Date().EnumerateMatches(line))
            return line[..match.Length].ContainsAnyInRange('0', '9') ? match.Length : 0;

        return 0;
    }

    /// <summary>Cheap: hardly any line is one. <c>De</c> opens no <c>December</c>.</summary>
    private static bool MayOpen(ReadOnlySpan<char> line)
    {
        if (line.Length < 4)
            return false;
        if (char.IsAsciiDigit(line[0]))
            return true;

        var opening = ((char)(line[0] | 0x20), (char)(line[1] | 0x20), (char)(line[2] | 0x20));
        return line[..Math.Min(line.Length, 40)].ContainsAnyInRange('0', '9')
            && opening is ('m', 'a' or 'o' or 'e', _) or ('d', 'i' or 'o', _) or ('d', 'e', 'c') or ('w', 'o' or 'e', _)
                or ('v', 'r' or 'a', _) or ('z', 'a' or 'o', _) or ('t', 'u' or 'h', _) or ('f', 'r' or 'e', _)
                or ('s', 'a' or 'u' or 'e', _) or ('j', 'a' or 'u', _) or ('a', 'p' or 'u' or 't', _) or ('o', 'c' or 'k' or 'm', _)
                or ('n', 'o', 'v');
    }

    [GeneratedRegex(
        """
        ^(?:(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|middag|avond)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day
        |ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)\b\.?,?\s*)?
        (?:(?:\d{1,2}(?:\s?(?:t/m|-|–|en|and|&)\s?\d{1,2})?\s(?:januari|februari|maart|april|mei|juni|juli|augustus
        |september|oktober|november|december
        |january|february|march|may|june|july|august|october|jan|feb|mrt|mar|apr|jun|jul|aug|sept?|okt|oct|nov|dec)\b\.?
        (?:\s\d{4}\b)?
        |(?:january|february|march|april|may|june|july|august|september|october|november|december)\s\d{1,2}\b
        (?:,?\s\d{4}\b)?
        |\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?\b),?\s*)?
        (?:(?:om\s|at\s|vanaf\s|from\s)?(?:[01]?\d|2[0-3])[.:][0-5]\d\b(?:\s?(?:-|–|tot)\s?(?:[01]?\d|2[0-3])[.:][0-5]\d\b)?
        \s?(?:uur|u|h|am|pm)?\b\.?)?
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Date();
}
