namespace Articles.Roles;

/// <summary>Tells sub-heads from short paragraphs.</summary>
internal static class SubheadFinder
{
    private const int MaximumWords = 10;
    private const int MaximumLength = 75;

    /// <summary>A next block with this many words is a paragraph whatever it ends in.</summary>
    private const int ParagraphWords = 12;

    private static readonly string[] NoHeads =
    [
        "Lees ook", "Lees verder", "Lees meer", "Bekijk ook", "Foto", "Bron", "Beeld", "http", "www.", "Read more", "Read also",
        "Photo", "Source", "Tekst:", "Video:",
    ];

    public static bool IsSubhead(Block? previous, Block block, Block? next)
    {
        if (next is not { Kind: BlockKind.Paragraph or BlockKind.List or BlockKind.Quote })
            return false;
        if (previous is null || previous.Kind == BlockKind.Heading)
            return false;

        var text = block.Text;
        if (text.Length > MaximumLength || WordCounter.Count(text) is 0 or > MaximumWords)
            return false;
        if (!EndsLikeHead(text) || IsNoHead(text) || ResidueRule.IsResidue(text))
            return false;

        return IsParagraphLike(next.Text);
    }

    private static bool IsNoHead(string text)
    {
        foreach (var opening in NoHeads)
        {
            if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Quotes around the whole line come off before its end is looked at.</summary>
    private static bool EndsLikeHead(ReadOnlySpan<char> text)
    {
        text = text.Trim("’‘'\"“”„«»");
        return !text.IsEmpty && text[^1] is not ('.' or ':' or ';' or ',' or '…');
    }

    private static bool IsParagraphLike(ReadOnlySpan<char> text) =>
        WordCounter.Count(text) >= ParagraphWords || text[^1] is '.' or '!' or '?' or '”' or '"' or '’';
}
