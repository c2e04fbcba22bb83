using System.Collections.Immutable;
using Articles.Headlines;

namespace Articles.Reading;

/// <summary>Finds the paragraph that an author set between headline and body.</summary>
internal static class StandfirstFinder
{
    private const int MaximumWords = 60;
    private const int LineWords = 25;
    private const int ParagraphWords = 20;

    public static Composition Find(Composition article, ImmutableArray<Decision>.Builder? decisions)
    {
        if (article.Headline.IsDerived || article.Blocks is not [{ Kind: BlockKind.Paragraph, Html: null } first, var next, ..])
            return article;
        if (next.Kind is BlockKind.Byline or BlockKind.Dateline && WordCounter.Count(first.Text) <= MaximumWords)
            return Taken("paragraph between headline and byline");
        return IsLine(first) && next.Kind == BlockKind.Paragraph && WordCounter.Count(next.Text) >= ParagraphWords
            ? Taken("line between headline and first paragraph")
            : article;

        Composition Taken(string rule)
        {
            decisions?.Add(new Decision("standfirst", rule, first.Text));
            return article with { Lead = first, Blocks = article.Blocks.RemoveAt(0) };
        }
    }

    /// <summary>More than a word or two, and no sentence with a stop.</summary>
    private static bool IsLine(Block block) =>
        block.Text[^1] is not ('.' or ':' or ';' or ',' or '…' or '?') && WordCounter.Count(block.Text) is > 2 and <= LineWords;
}
