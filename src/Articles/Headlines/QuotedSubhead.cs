using System.Collections.Immutable;
using Articles.Gazetteers;
using Articles.Spans;
using Articles.Words;

namespace Articles.Headlines;

/// <summary>Finds a sub-head that is a quotation, and who says it in the paragraph below it.</summary>
internal static class QuotedSubhead
{
    /// <summary><c>Stoltenberg: ’Poetin faalt’</c>; null where no speaker says the very words.</summary>
    public static string? Find(ImmutableArray<Block> blocks)
    {
        for (var i = 0; i + 1 < blocks.Length; i++)
        {
            var head = blocks[i].Text;
            if (blocks[i].Kind != BlockKind.Heading || head.Length < 5 || !IsQuote(head))
                continue;
            if (SpeakerOf(head[1..^1], blocks[i + 1].Text) is { } speaker)
                return $"{speaker}: {head}";
        }

        return null;
    }

    private static bool IsQuote(string head) =>
        (head[0], head[^1]) is ('’', '’') or ('‘', '’') or ('\'', '\'') or ('„', '”') or ('“', '”') or ('"', '"') or ('„', '“');

    /// <summary>
    /// The paragraph must put a name before a colon and a quote, and the quote must have the sub-head's words in one row.
    /// </summary>
    private static string? SpeakerOf(string words, string paragraph)
    {
        var colon = paragraph.IndexOf(": „", StringComparison.Ordinal);
        colon = colon < 0 ? paragraph.IndexOf(": “", StringComparison.Ordinal) : colon;
        colon = colon < 0 ? paragraph.IndexOf(": \"", StringComparison.Ordinal) : colon;
        if (colon < 0 || paragraph.IndexOf(words.TrimEnd('.', '!'), colon, StringComparison.OrdinalIgnoreCase) < 0)
            return null;

        var tokenizer = new Tokenizer(capacity: 64);
        tokenizer.Read(paragraph.AsSpan(0, colon));
        var tokens = tokenizer.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!tokens[i].Is(TokenMarks.Capital))
                continue;

            var end = NameExtent.EndOf(paragraph, tokens, i, Gazetteer.Instance);
            if (end - i > 1 && Gazetteer.Instance.FirstNames.Contains(tokens[i].In(paragraph)))
                return paragraph[tokens[i + 1].Start..tokens[end - 1].End];
        }

        return null;
    }
}
