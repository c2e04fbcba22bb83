using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MemoryPack;

namespace Articles;

/// <summary>One block of an article's body, in the order of the text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its words as the author set them, NFC, one space between words; list items joined by line feeds.</param>
/// <param name="Line">1-based line of the source it begins on.</param>
[MemoryPackable]
public sealed partial record Block(BlockKind Kind, string Text, int Line)
{
    /// <summary>The credit of a caption (<c>ANP / HH</c>); null for every other kind and where none is given.</summary>
    public string? Credit { get; init; }

    /// <summary>The mark between caption and credit as the text has it (<c>Ⓒ</c>, <c>Foto:</c>); null without a credit.</summary>
    public string? CreditMark { get; init; }

    /// <summary>Heading level 2–6; 2 for every sub-head of a plain text, 0 for other kinds.</summary>
    public int Level { get; init; }

    /// <summary>The id of a heading that its markup has already; null for every other block.</summary>
    public string? Anchor { get; init; }

    /// <summary>The items of a list; empty for other kinds.</summary>
    public ImmutableArray<string> Items { get; init; } = [];

    /// <summary>True for a list whose items are numbered.</summary>
    public bool IsOrdered { get; init; }

    /// <summary>
    /// True where all that the block shows are words, so that nothing is lost by showing them elsewhere: no picture, link, list or box.
    /// </summary>
    public bool IsWords => Kind is BlockKind.Paragraph or BlockKind.Heading && (Html is null || WordsOnly().IsMatch(Html));

    /// <summary>Rendered, trusted-as-written HTML of a Markdown block, without script; null for a plain text's block.</summary>
    public string? Html { get; init; }

    // What Markdown makes of words that stand out from others.
    [GeneratedRegex("^(?>[^<]+|</?(?:p|h[1-6]|em|strong|b|i|u|s|del|ins|mark|sub|sup|small|cite|code|br|br /)>|<h[1-6] id=\"[^\"]*\">)*$")]
    private static partial Regex WordsOnly();
}
