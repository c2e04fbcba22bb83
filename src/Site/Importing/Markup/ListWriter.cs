using System.Globalization;
using AngleSharp.Dom;

namespace Site.Importing.Markup;

/// <summary>A list, and the lists in it, as Markdown.</summary>
internal static class ListWriter
{
    /// <summary>Null for one that Markdown cannot say.</summary>
    public static string? Write(IElement list)
    {
        if (list.Children.Any(child => child.LocalName != "li") || list.ChildNodes.OfType<IText>().Any(text => text.Data.Trim().Length > 0))
            return null;

        var isOrdered = list.LocalName == "ol";
        var number = int.TryParse(list.GetAttribute("start"), NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : 1;
        var gap = list.Children.Any(IsLoose) ? "\n\n" : "\n";
        var items = new List<string>();
        foreach (var item in list.Children)
        {
            var parts = MarkdownWriter.Blocks(item).Select(block => block.Text).ToList();
            if (parts.Contains(null))
                return null;
            var marker = isOrdered ? $"{number++}. " : "- ";
            items.Add(marker + Indented(string.Join(gap, parts), marker.Length));
        }

        return string.Join(gap, items);
    }

    private static bool IsLoose(IElement item) => item.Children
        .Any(child => child.LocalName is "p" or "pre" or "blockquote" or "figure" or "table");

    private static string Indented(string text, int width) =>
        string.Join('\n', text.Split('\n').Select((line, at) => at == 0 || line.Length == 0 ? line : new string(' ', width) + line));
}
