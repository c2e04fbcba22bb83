using AngleSharp.Dom;
using Articles.Markup;

namespace Site.Importing.Markup;

/// <summary>A table as lines of cells.</summary>
internal static class TableWriter
{
    /// <summary>Null for one that such lines cannot say: without a head, with cells over several columns, with blocks in cells.</summary>
    public static string? Write(IElement table)
    {
        var rows = table.QuerySelectorAll("tr").Select(row => row.Children.ToList()).Where(row => row.Count > 0).ToList();
        if (rows.Count < 2 || rows[0].Any(cell => cell.LocalName != "th") || rows.Any(row => row.Count != rows[0].Count)
            || rows.SelectMany(row => row).Any(cell => !IsPlain(cell)) || table.QuerySelector("caption, tfoot") is not null)
            return null;

        var lines = rows.Select(row => $"| {string.Join(" | ", row.Select(cell => InlineWriter.Write(cell.ChildNodes)))} |").ToList();
        lines.Insert(1, $"|{string.Concat(rows[0].Select(cell => $" {RuleOf(cell)} |"))}");
        return string.Join('\n', lines);
    }

    private static bool IsPlain(IElement cell) =>
        !cell.HasAttribute("colspan") && !cell.HasAttribute("rowspan")
        && cell.Descendants<IElement>().All(inner => HtmlWords.IsInline(inner) && inner.LocalName != "code");

    private static string RuleOf(IElement cell) =>
        cell.ClassList.Contains(TableAlignment.Prefix + "center") ? ":---:"
        : cell.ClassList.Contains(TableAlignment.Prefix + "right") ? "---:"
        : "---";
}
