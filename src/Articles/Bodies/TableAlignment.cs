using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Articles.Bodies;

/// <summary>
/// How the columns of tables are aligned, as classes: the policy of the site's pages lets a browser apply no style of a cell.
/// </summary>
internal static class TableAlignment
{
    public static void NameAll(MarkdownDocument document)
    {
        foreach (var table in document.Descendants<Table>())
        {
            foreach (var row in table.OfType<TableRow>())
            {
                for (var at = 0; at < row.Count; at++)
                {
                    if (row[at] is TableCell cell && ColumnOf(table, cell, at) is { Alignment: { } alignment })
                        cell.GetAttributes().AddClass(NameOf(alignment));
                }
            }

            foreach (var column in table.ColumnDefinitions)
                column.Alignment = null;
        }
    }

    private static TableColumnDefinition? ColumnOf(Table table, TableCell cell, int at)
    {
        var index = cell.ColumnIndex >= 0 ? cell.ColumnIndex : at;
        return index < table.ColumnDefinitions.Count ? table.ColumnDefinitions[index] : null;
    }

    private static string NameOf(TableColumnAlign alignment) => alignment switch
    {
        TableColumnAlign.Left => "left",
        TableColumnAlign.Center => "center",
        TableColumnAlign.Right => "right",
        _ => throw new ArgumentOutOfRangeException(nameof(alignment)),
    };
}
