using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Articles.Words;

namespace Articles.Bodies;

/// <summary>Leads from the marks in a plain text (<c>[1]</c>) to the notes at its end, and back, where both are there.</summary>
internal static class PlainNotes
{
    /// <summary>The blocks with those links; the same where there are none.</summary>
    public static ImmutableArray<Block> Link(ImmutableArray<Block> blocks)
    {
        var first = blocks.Length;
        while (first > 0 && NoteMark.NumberOf(blocks[first - 1].Text) > 0)
            first--;
        if (first == blocks.Length)
            return blocks;

        var notes = blocks.Skip(first).Select(block => NoteMark.NumberOf(block.Text)).CountBy(number => number)
            .Where(note => note.Value == 1).Select(note => note.Key).ToHashSet();
        var linked = blocks.ToBuilder();
        var referred = new HashSet<int>();
        for (var i = 0; i < first; i++)
            linked[i] = WithReferences(blocks[i], notes, referred);
        for (var i = first; i < blocks.Length; i++)
            linked[i] = WithWayBack(blocks[i], referred);
        return linked.MoveToImmutable();
    }

    private static Block WithReferences(Block block, HashSet<int> notes, HashSet<int> referred)
    {
        if (!block.Text.Contains('[', StringComparison.Ordinal) || (block.Html ?? PlainLinks.HtmlOf(block)) is not { } html)
            return block;

        var linked = new StringBuilder(html.Length + 64);
        var from = 0;
        for (var at = html.IndexOf('[', StringComparison.Ordinal); at >= 0; at = html.IndexOf('[', at + 1))
        {
            var length = NoteMark.LengthAt(html, at);
            var number = length == 0 ? 0 : int.Parse(html.AsSpan(at + 1, length - 2), CultureInfo.InvariantCulture);
            if (!notes.Contains(number))
                continue;

            var id = referred.Add(number) ? $" id=\"fnref:{number}\"" : "";
            linked.Append(html, from, at - from)
                .Append(CultureInfo.InvariantCulture, $"<sup><a{id} href=\"#fn:{number}\">[{number}]</a></sup>");
            from = at + length;
        }

        return from == 0 ? block : block with { Html = linked.Append(html, from, html.Length - from).ToString() };
    }

    /// <summary>The note, if something refers to it.</summary>
    private static Block WithWayBack(Block block, HashSet<int> referred)
    {
        var number = NoteMark.NumberOf(block.Text);
        if (block.Kind != BlockKind.Paragraph || !referred.Contains(number) || PlainLinks.HtmlOf(block) is not { } html)
            return block;

        var mark = $"[{number}]";
        var at = html.IndexOf(mark, StringComparison.Ordinal);
        return block with
        {
            Html = $"<p id=\"fn:{number}\"><a href=\"#fnref:{number}\">{mark}</a>{html[(at + mark.Length)..]}",
        };
    }
}
