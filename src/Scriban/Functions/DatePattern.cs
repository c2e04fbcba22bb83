using System.Globalization;
using System.Text;

namespace Scriban.Functions;

/// <summary>Patterns of <c>%</c> letters as .NET format strings, for reading dates.</summary>
internal static class DatePattern
{
    /// <param name="pattern">The pattern, without <c>%g</c>.</param>
    /// <param name="culture">Whose dates <c>%x</c> and times <c>%X</c> are.</param>
    public static string ToDotNet(string pattern, DateTimeFormatInfo culture)
    {
        var result = new StringBuilder(pattern.Length * 2);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length)
                result.Append(Specifier(pattern[++i], culture));
            else
                AppendLiteral(result, pattern[i]);
        }

        return result.Length == 1 ? "%" + result : result.ToString();
    }

    private static string Specifier(char letter, DateTimeFormatInfo culture) => letter switch
    {
        'a' => "ddd",
        'A' => "dddd",
        'b' or 'h' => "MMM",
        'B' => "MMMM",
        'c' => "ddd MMM d HH:mm:ss yyyy",
        'd' => "dd",
        'D' => "MM/dd/yy",
        'e' => "d",
        'F' => "yyyy-MM-dd",
        'H' => "HH",
        'I' => "hh",
        'k' => "H",
        'l' => "h",
        'L' => "fff",
        'm' => "MM",
        'M' => "mm",
        'n' => "\\\n",
        'N' => "fffffff",
        'p' or 'P' => "tt",
        'r' => "hh:mm:ss tt",
        'R' => "HH:mm",
        'S' => "ss",
        't' => "\\\t",
        'T' => "HH:mm:ss",
        'v' => "d-MMM-yyyy",
        'x' => culture.ShortDatePattern,
        'X' => culture.LongTimePattern,
        'y' => "yy",
        'Y' => "yyyy",
        'Z' => "zzz",
        '%' => "\\%",
        _ => throw new ArgumentException($"The format specifier `%{letter}` is not supported for parsing a date"),
    };

    private static void AppendLiteral(StringBuilder result, char c)
    {
        if (char.IsLetter(c) || c is '\\' or '\'' or '"' or '%')
            result.Append('\\');
        result.Append(c);
    }
}
