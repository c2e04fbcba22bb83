using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Articles.Markup;

/// <summary>
/// How the columns of a table are aligned, as classes of its cells: Markdown's own way, a style of each cell, is one that no policy of a
/// site that is strict lets a browser apply.
/// </summary>
internal static class TableAlignment
{
    /// <summary>Before the side; the theme has a rule for each.</summary>
    public const string Prefix = "align-";

    /// <summary>Takes the alignment from the columns of all tables and gives it to their cells.</summary>
    public static void ToClasses(MarkdownDocument document)
    {
        foreach (var table in document.Descendants<Table>())
        {
            foreach (var row in table.OfType<TableRow>())
                ToClasses(table, row);
            foreach (var column in table.ColumnDefinitions)
                column.Alignment = null;
        }
    }

    private static void ToClasses(Table table, TableRow row)
    {
        for (var i = 0; i < row.Count; i++)
        {
            if (row[i] is TableCell cell && Column(table, cell, i)?.Alignment is { } side)
                cell.GetAttributes().AddClass(Prefix + NameOf(side));
        }
    }

    private static TableColumnDefinition? Column(Table table, TableCell cell, int place) =>
        table.ColumnDefinitions.ElementAtOrDefault(cell.ColumnIndex >= 0 ? cell.ColumnIndex : place);

    private static string NameOf(TableColumnAlign side) => side switch
    {
        TableColumnAlign.Left => "left",
        TableColumnAlign.Center => "center",
        TableColumnAlign.Right => "right",
        _ => throw new System.Diagnostics.UnreachableException($"{side} is no side"),
    };
}
