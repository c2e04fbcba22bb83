using System.Collections.Immutable;
using Articles.Words;

namespace Articles.Headlines;

/// <summary>Finds the headline that a text has, or makes one of its words.</summary>
internal static class HeadlineFinder
{
    private const int MaximumWords = 14;
    private const int MaximumLength = 110;
    private const int ParagraphWords = 20;

    public static Composition Find(string? given, ImmutableArray<Block> blocks, string language,
        ImmutableArray<Decision>.Builder? decisions)
    {
        if (given is not null)
            return Given(given, blocks, "mark-up", decisions);
        if (blocks.Length > 1 && LooksLikeHeadline(blocks[0], blocks[1]))
            return Given(blocks[0].Text, blocks.RemoveAt(0), "short first line before a paragraph", decisions);

        var made = HeadlineMaker.Make(blocks, language);
        decisions?.Add(new Decision("headline", made.Rule, made.Text));
        return new Composition(new Headline(made.Text, IsDerived: true), blocks) { IsFirstSentenceTold = made.IsFirstSentence };
    }

    private static Composition Given(string text, ImmutableArray<Block> blocks, string rule, ImmutableArray<Decision>.Builder? decisions)
    {
        decisions?.Add(new Decision("headline", rule, text));
        return new Composition(new Headline(text, IsDerived: false), blocks);
    }

    private static bool LooksLikeHeadline(Block first, Block second)
    {
        if (first.Kind is not (BlockKind.Paragraph or BlockKind.Heading)
            || second.Kind is not (BlockKind.Paragraph or BlockKind.Byline or BlockKind.Dateline))
            return false;
        if (first.Text.Length > MaximumLength || WordCounter.Count(first.Text) is 0 or > MaximumWords
            || first.Text[^1] is '.' or ':' or ',' or ';')
            return false;

        return second.Kind != BlockKind.Paragraph || WordCounter.Count(second.Text) >= ParagraphWords || second.Text[^1] == '.';
    }
}
