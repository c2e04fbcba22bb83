using System.Buffers;
using System.Collections.Immutable;

namespace Articles.Roles;

/// <summary>Sees to it that the questions of an interview are of one kind, and its answers.</summary>
internal static class InterviewFinder
{
    /// <summary>Fewer questions make no interview.</summary>
    private const int FewestQuestions = 3;

    private const int LongestQuestion = 200;

    private static readonly SearchValues<string> Ends = SearchValues.Create([". ", "? ", "! "], StringComparison.Ordinal);

    /// <summary>
    /// Makes every question a sub-head where most are asked by themselves, each with an answer below it; an answer that is in quotation
    /// marks throughout is no more a block quote than the next one, which is not.
    /// </summary>
    public static void Mark(ImmutableArray<Block>.Builder blocks, ImmutableArray<Decision>.Builder? decisions)
    {
        int[] questions =
        [
            .. Enumerable.Range(0, Math.Max(0, blocks.Count - 1)).Where(at => IsQuestion(blocks[at]) && IsAnswer(blocks[at + 1])),
        ];
        if (questions.Length < FewestQuestions)
            return;

        foreach (var at in questions.Where(at => blocks[at].Kind == BlockKind.Paragraph))
        {
            blocks[at] = blocks[at] with { Kind = BlockKind.Heading, Level = 2 };
            decisions?.Add(new Decision($"block {at + 1}", "question of an interview", blocks[at].Text));
        }

        foreach (var at in questions.Where(at => blocks[at + 1].Kind == BlockKind.Quote && blocks[at + 1].Text[0] != '>'))
            blocks[at + 1] = blocks[at + 1] with { Kind = BlockKind.Paragraph };
    }

    /// <summary>One sentence that ends with a question mark, out of quotation marks.</summary>
    private static bool IsQuestion(Block block) =>
        block is { Kind: BlockKind.Paragraph or BlockKind.Heading, Html: null, Text.Length: <= LongestQuestion } && block.Text[^1] == '?'
        && !block.Text.AsSpan().ContainsAny(Ends);

    private static bool IsAnswer(Block block) =>
        block.Kind is BlockKind.Paragraph or BlockKind.Quote or BlockKind.List && !IsQuestion(block);
}
