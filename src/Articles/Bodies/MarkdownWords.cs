using System.Text;
using Articles.Decoding;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Articles.Bodies;

/// <summary>The words of a Markdown block, without its markup and without raw HTML.</summary>
internal static class MarkdownWords
{
    public static string Of(Markdig.Syntax.Block node)
    {
        var text = new StringBuilder();
        AppendText(text, node);
        return node is ListBlock ? text.ToString().Trim() : CleanText.Line(text.ToString());
    }

    private static void AppendText(StringBuilder text, MarkdownObject node)
    {
        switch (node)
        {
            case CodeBlock code:
                text.Append(code.Lines.ToString());
                break;
            case HtmlBlock:
                break;
            case LeafBlock { Inline: { } inlines }:
                AppendInlines(text, inlines);
                if (CaptionedPicture.CaptionOf(node) is { } caption)
                    text.Append(' ').Append(caption);
                break;
            case ContainerBlock container:
                foreach (var child in container)
                {
                    if (text.Length > 0)
                        text.Append('\n');
                    AppendText(text, child);
                }

                break;
        }
    }

    private static void AppendInlines(StringBuilder text, ContainerInline container)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal: text.Append(literal.Content.AsSpan()); break;
                case CodeInline code: text.Append(code.Content); break;
                case LineBreakInline: text.Append(' '); break;
                case HtmlEntityInline entity: text.Append(entity.Transcoded.AsSpan()); break;
                case AutolinkInline link: text.Append(link.Url); break;
                case ContainerInline inner: AppendInlines(text, inner); break;
            }
        }
    }
}
