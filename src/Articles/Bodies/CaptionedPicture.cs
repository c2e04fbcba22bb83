using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Articles.Bodies;

/// <summary>A picture that is a paragraph by itself; its title, where it has one, is the caption under it.</summary>
internal sealed class CaptionedPicture : ParagraphRenderer
{
    public static bool Is(ParagraphBlock paragraph) => PictureIn(paragraph) is not null;

    /// <summary>Makes captions of the titles of all such pictures; to be done once, before anything is rendered.</summary>
    public static void FindAll(MarkdownDocument document)
    {
        foreach (var paragraph in document.Descendants<ParagraphBlock>())
        {
            if (PictureIn(paragraph) is not { Title: { } title } picture || string.IsNullOrWhiteSpace(title))
                continue;
            picture.Title = null;
            paragraph.SetData(typeof(CaptionedPicture), title.Trim());
        }
    }

    /// <summary>The caption; null for a paragraph that is none such.</summary>
    public static string? CaptionOf(MarkdownObject node) => node.GetData(typeof(CaptionedPicture)) as string;

    protected override void Write(HtmlRenderer renderer, ParagraphBlock obj)
    {
        if (CaptionOf(obj) is not { } caption)
        {
            base.Write(renderer, obj);
            return;
        }

        renderer.EnsureLine();
        renderer.Write("<figure>").WriteLeafInline(obj).Write("<figcaption>").WriteEscape(caption).WriteLine("</figcaption></figure>");
    }

    // By itself, or within a link.
    private static LinkInline? PictureIn(ParagraphBlock paragraph) => paragraph.Inline?.FirstChild switch
    {
        LinkInline { IsImage: true, NextSibling: null } picture => picture,
        LinkInline { IsImage: false, NextSibling: null, FirstChild: LinkInline { IsImage: true, NextSibling: null } picture } => picture,
        _ => null,
    };
}
