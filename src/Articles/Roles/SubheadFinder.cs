using Articles.Bodies;
using Articles.Words;

namespace Articles.Roles;

/// <summary>Tells sub-heads from short paragraphs.</summary>
internal static class SubheadFinder
{
    private const int MaximumWords = 10;
    private const int MaximumLength = 75;

    /// <summary>A question, or a line with a number before it, may be longer.</summary>
    private const int MaximumWordsOfQuestion = 16;
    private const int MaximumLengthOfQuestion = 120;

    /// <summary>A next block with this many words is a paragraph whatever it ends in.</summary>
    private const int ParagraphWords = 12;

    /// <summary>What opens a line that credits or announces, as whole words: <c>Bron</c>, but not <c>Brons</c>.</summary>
    private static readonly string[] NoHeads =
        ["Foto", "Foto's", "Foto’s", "Bron", "Beeld", "Tekst", "Video", "Photo", "Source", "Advertisement", "http", "https", "www", "via"];

    /// <param name="previous">The block before it; null for the first.</param>
    /// <param name="block">A paragraph.</param>
    /// <param name="next">The block behind it; null for the last.</param>
    public static bool IsSubhead(Block? previous, Block block, Block? next)
    {
        if (next is not { Kind: BlockKind.Paragraph or BlockKind.List or BlockKind.Quote })
            return false;
        if (previous is null || previous.Kind == BlockKind.Heading)
            return false;

        var text = block.Text;
        var isLong = IsQuestion(text) || ListMarker.IsNumber(text);
        if (text.Length > (isLong ? MaximumLengthOfQuestion : MaximumLength))
            return false;
        if (WordCounter.Count(text) is var words && (words == 0 || words > (isLong ? MaximumWordsOfQuestion : MaximumWords)))
            return false;
        if (!EndsLikeHead(text) || IsNoHead(text) || ResidueRule.IsResidue(text) || IsInOtherScript(text) != IsInOtherScript(next.Text))
            return false;

        return next.Kind == BlockKind.List || IsParagraphLike(next.Text);
    }

    private static bool IsNoHead(string text)
    {
        if (NoteMark.NumberOf(text) > 0)
            return true;

        foreach (var opening in NoHeads)
        {
            if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase)
                && (text.Length == opening.Length || !char.IsLetterOrDigit(text[opening.Length])))
                return true;
        }

        return false;
    }

    /// <summary>One question and nothing else: its only mark that ends a sentence is the last.</summary>
    private static bool IsQuestion(string text) =>
        text.AsSpan().IndexOfAny('?', '!', '.') is > 0 and var at && text[at] == '?' && at >= text.Length - 2;

    /// <summary>Quotes around the whole line come off before its end is looked at.</summary>
    private static bool EndsLikeHead(ReadOnlySpan<char> text)
    {
        text = NoteMark.WithoutLast(text).Trim("’‘'\"“”„«»");
        return !text.IsEmpty && text[^1] is not ('.' or ':' or ';' or ',' or '…' or '。' or '।' or '۔');
    }

    /// <summary>Its first letter is none of Latin script.</summary>
    private static bool IsInOtherScript(string text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c))
                return c >= '\u0370';
        }

        return false;
    }

    private static bool IsParagraphLike(ReadOnlySpan<char> text) =>
        WordCounter.Count(text) >= ParagraphWords || text[^1] is '.' or '!' or '?' or '”' or '"' or '’';
}
