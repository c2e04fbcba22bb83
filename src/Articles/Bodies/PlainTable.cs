using System.Buffers;
using System.Net;
using System.Text;

namespace Articles.Bodies;

/// <summary>Lines of a plain text that are the rows of a table: cells between tabs, or in columns of spaces.</summary>
internal static class PlainTable
{
    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.,%€$£-–+ ");

    private const int FewestRows = 2;

    /// <summary>Cells between spaces need more rows to be sure of, and two spaces between them.</summary>
    private const int FewestSpacedRows = 3;

    /// <summary>How many of the lines from here on are rows of one table; 0 for none.</summary>
    public static int RowsIn(IReadOnlyList<string> lines, int from)
    {
        var tabbed = Run(lines, from, '\t', CellsBetweenTabs);
        if (tabbed >= FewestRows)
            return tabbed;
        var spaced = Run(lines, from, ' ', CellsBetweenSpaces);
        return spaced >= FewestSpacedRows ? spaced : 0;
    }

    /// <summary>The table as HTML of ours: every cell escaped, columns of numbers to the right.</summary>
    /// <param name="lines">Its rows.</param>
    /// <param name="line">1-based line of the source.</param>
    public static Block BlockOf(IReadOnlyList<string> lines, int line)
    {
        string[][] rows =
            [.. lines.Select(row => row.Contains('\t', StringComparison.Ordinal) ? CellsBetweenTabs(row) : CellsBetweenSpaces(row))];
        bool[] isNumber = [.. Enumerable.Range(0, rows[0].Length).Select(at => rows.Skip(1).All(row => IsNumber(row[at])))];
        var html = new StringBuilder("<div class=\"table\" tabindex=\"0\"><table>\n");
        for (var at = 0; at < rows.Length; at++)
        {
            html.Append(at switch { 0 => "<thead>\n", 1 => "<tbody>\n", _ => "" });
            Write(rows[at], at == 0 ? "th" : "td", isNumber, html);
            html.Append(at == 0 ? "</thead>\n" : "");
        }

        html.Append("</tbody>\n</table></div>");
        var words = string.Join('\n', rows.Select(row => string.Join(' ', row.Where(cell => cell.Length > 0))));
        return new Block(BlockKind.Html, words, line) { Html = html.ToString() };
    }

    private static void Write(string[] cells, string tag, bool[] isNumber, StringBuilder html)
    {
        html.Append("<tr>");
        for (var at = 0; at < cells.Length; at++)
        {
            html.Append('<').Append(tag).Append(isNumber[at] ? " class=\"align-right\">" : ">")
                .Append(WebUtility.HtmlEncode(cells[at])).Append("</").Append(tag).Append('>');
        }

        html.Append("</tr>\n");
    }

    private static int Run(IReadOnlyList<string> lines, int from, char between, Func<string, string[]> cellsOf)
    {
        var columns = lines[from].Contains(between, StringComparison.Ordinal) ? cellsOf(lines[from]).Length : 0;
        if (columns < 2)
            return 0;
        var end = from + 1;
        while (end < lines.Count && cellsOf(lines[end]).Length == columns)
            end++;
        return end - from;
    }

    private static string[] CellsBetweenTabs(string line) => line.Split('\t', StringSplitOptions.TrimEntries);

    private static string[] CellsBetweenSpaces(string line) =>
        line.Trim().Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool IsNumber(string cell) =>
        cell.Length == 0 || (cell.Any(char.IsAsciiDigit) && !cell.AsSpan().ContainsAnyExcept(NumberCharacters));
}
