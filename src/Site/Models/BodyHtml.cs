using System.Collections.Immutable;
using System.Globalization;
using Articles;
using Site.Html;

namespace Site.Models;

/// <summary>
/// An article's body as its page shows it: each word of the text once and in order, and no other word. What <c>theme/README.md</c> gives as
/// a template over <c>article.blocks</c> makes the same bytes.
/// </summary>
/// <param name="blocks">The body.</param>
/// <param name="fingerprint">Of the blocks.</param>
internal sealed class BodyHtml(ImmutableArray<Block> blocks, UInt128 fingerprint) : HtmlContent
{
    public UInt128 Fingerprint => fingerprint;

    public override void WriteTo(Utf8Output output)
    {
        var anchors = new BlockAnchors();
        foreach (var block in blocks)
        {
            if (block.Html is { } html)
                output.Write(html);
            else
                Write(block, anchors, output);
            output.Write("\n"u8);
        }
    }

    private static void Write(Block block, BlockAnchors anchors, Utf8Output output)
    {
        switch (block.Kind)
        {
            case BlockKind.Paragraph:
                Write("<p>"u8, block.Text, "</p>"u8, output);
                break;
            case BlockKind.Heading:
                WriteHeading(block, anchors, output);
                break;
            case BlockKind.Caption:
                WriteCaption(block, output);
                break;
            case BlockKind.Quote:
                Write("<blockquote><p>"u8, block.Text, "</p></blockquote>"u8, output);
                break;
            case BlockKind.List:
                WriteList(block, output);
                break;
            default:
                Write("<p class=\""u8, BlockMapper.Name(block.Kind), "\">"u8, output);
                Write(""u8, block.Text, "</p>"u8, output);
                break;
        }
    }

    private static void WriteHeading(Block block, BlockAnchors anchors, Utf8Output output)
    {
        var level = BlockMapper.LevelOf(block).ToString(CultureInfo.InvariantCulture);
        Write("<h"u8, level, " id=\""u8, output);
        Write(""u8, anchors.Next(block.Text), "\">"u8, output);
        Write(""u8, block.Text, "</h"u8, output);
        Write(""u8, level, ">"u8, output);
    }

    private static void WriteCaption(Block block, Utf8Output output)
    {
        output.Write("<aside class=\"caption\"><p>"u8);
        output.WriteEscaped(block.Text);
        if (block.Credit is { } credit)
        {
            output.Write(" <small class=\"credit\">"u8);
            if (block.CreditMark == "Ⓒ")
                output.Write("<span class=\"circled\">Ⓒ</span>"u8);
            else
                output.WriteEscaped(block.CreditMark);
            Write(" "u8, credit, "</small>"u8, output);
        }

        output.Write("</p></aside>"u8);
    }

    private static void WriteList(Block block, Utf8Output output)
    {
        output.Write(block.IsOrdered ? "<ol>\n"u8 : "<ul>\n"u8);
        foreach (var item in block.Items)
            Write("<li>"u8, item, "</li>\n"u8, output);
        output.Write(block.IsOrdered ? "</ol>"u8 : "</ul>"u8);
    }

    private static void Write(ReadOnlySpan<byte> before, string words, ReadOnlySpan<byte> after, Utf8Output output)
    {
        output.Write(before);
        output.WriteEscaped(words);
        output.Write(after);
    }
}
