using System.Collections.Frozen;
using System.Collections.Immutable;
using Articles.Bodies;
using Articles.Decoding;
using Articles.Roles;
using Articles.Spans;
using Articles.Words;

namespace Articles.Headlines;

/// <summary>Finds the headline that a text has, or makes one of its words.</summary>
internal static class HeadlineFinder
{
    private const int MaximumWords = 14;
    private const int MaximumLength = 110;
    private const int ParagraphWords = 20;
    private const int StopWords = 9;

    /// <summary>A standfirst without a stop.</summary>
    private const int LineWords = 25;

    /// <summary>A sentence that opens with one of these tells, and heads nothing.</summary>
    private static readonly FrozenSet<string> StoryOpeners = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "het", "er", "dit", "dat", "daar", "toen", "eerst", "it", "there", "this", "that", "then", "once");

    /// <param name="title">The heading that mark-up gives; null for none.</param>
    /// <param name="blocks">What comes after it.</param>
    /// <param name="language">BCP 47 tag.</param>
    /// <param name="decisions">Where it is told why; null to tell nothing.</param>
    public static Composition Find(Block? title, ImmutableArray<Block> blocks, string language,
        ImmutableArray<Decision>.Builder? decisions)
    {
        if (title is not null)
            return Taken(title, blocks, "mark-up", decisions);
        if (blocks.Length > 1 && LooksLikeHeadline(blocks[0], blocks[1]))
            return Taken(blocks[0], blocks.RemoveAt(0), "short first line before a paragraph", decisions);
        if (blocks.Length > 2 && IsLine(blocks[1]) && LooksLikeHeadline(blocks[0], blocks[2]))
            return Taken(blocks[0], blocks.RemoveAt(0), "short first line before a line and a paragraph", decisions);
        if (blocks.Length > 1 && IsHeadlineWithStop(blocks[0], blocks[1], language))
            return Taken(blocks[0], blocks.RemoveAt(0), "short first sentence by itself before a paragraph", decisions);
        if (blocks is [{ Kind: BlockKind.Heading, Html: not null, IsWords: false } first, ..] && WordCounter.Count(first.Text) > 0)
        {
            // What it shows beside its words stays where it is.
            decisions?.Add(new Decision("headline", "words of the heading on top", first.Text));
            return new Composition(new Headline(CleanText.Line(first.Text), IsDerived: true), blocks);
        }

        var made = HeadlineMaker.Make(blocks, language);
        decisions?.Add(new Decision("headline", made.Rule, made.Text));
        return new Composition(new Headline(made.Text, IsDerived: true), blocks) { IsFirstSentenceTold = made.IsFirstSentence };
    }

    private static Composition Taken(Block title, ImmutableArray<Block> blocks, string rule, ImmutableArray<Decision>.Builder? decisions)
    {
        decisions?.Add(new Decision("headline", rule, title.Text));
        return new Composition(new Headline(InNormalCase(WithoutStop(title.Text), blocks), IsDerived: false), blocks) { Title = title };
    }

    /// <summary>Capitals throughout are how a headline was set, not how it is spelt.</summary>
    private static string InNormalCase(string text, ImmutableArray<Block> blocks) =>
        CaseRestorer.IsShouted(text) ? new CaseRestorer(blocks.Select(block => block.Text)).Restore(text) : text;

    private static bool LooksLikeHeadline(Block first, Block second)
    {
        if (!first.IsWords || ListMarker.LengthIn(first.Text) > 0 || IsAddress(first.Text) || !first.Text.Any(char.IsLetter)
            || second.Kind is not (BlockKind.Paragraph or BlockKind.Byline or BlockKind.Dateline))
            return false;
        if (first.Text.Length > MaximumLength || WordCounter.Count(first.Text) is 0 or > MaximumWords
            || NoteMark.WithoutLast(first.Text)[^1] is '.' or ':' or ',' or ';' || ResidueRule.IsResidue(first.Text))
            return false;

        return second.Kind != BlockKind.Paragraph || WordCounter.Count(second.Text) >= ParagraphWords || second.Text is [.., '.']
            || (second.Text is [.., '?' or '!'] && second.Text.Contains(". ", StringComparison.Ordinal));
    }

    /// <summary>A standfirst or a sub-head: words without a stop.</summary>
    private static bool IsLine(Block block) =>
        block is { Kind: BlockKind.Paragraph or BlockKind.Heading, Html: null }
        && NoteMark.WithoutLast(block.Text) is [.., not ('.' or ':' or ',' or ';')] && ListMarker.LengthIn(block.Text) == 0
        && WordCounter.Count(block.Text) is > 0 and <= LineWords && !ResidueRule.IsResidue(block.Text);

    /// <summary>A few words with a stop, in a paragraph of their own: they are the headline, unless they only begin a story.</summary>
    private static bool IsHeadlineWithStop(Block first, Block second, string language) =>
        first is { Kind: BlockKind.Paragraph, Html: null } && second.Kind == BlockKind.Paragraph
        && first.Text is [not ('„' or '“' or '”' or '"' or '’' or '‘'), .., not '.', '.'] && first.Text.AsSpan().IndexOf(". ") < 0
        && WordCounter.Count(first.Text) is >= 3 and <= StopWords && WordCounter.Count(second.Text) >= ParagraphWords
        && !StoryOpeners.Contains(first.Text.Split(' ', 2)[0]) && HeadlineGrammar.Of(language)?.PointsBack(first.Text) != true;

    private static string WithoutStop(string text) =>
        text is [.., not '.', '.'] and not [.., ' ', >= 'A' and <= 'Z', '.'] ? text[..^1] : text;

    private static bool IsAddress(string text) =>
        !text.Contains(' ', StringComparison.Ordinal)
        && (text.Contains("://", StringComparison.Ordinal) || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase));
}
