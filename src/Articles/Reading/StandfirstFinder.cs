using System.Collections.Immutable;
using Articles.Headlines;

namespace Articles.Reading;

/// <summary>Finds the paragraph that an author set between headline and body.</summary>
internal static class StandfirstFinder
{
    private const int MaximumWords = 60;

    public static Composition Find(Composition article, ImmutableArray<Decision>.Builder? decisions)
    {
        if (article.Headline.IsDerived || article.Blocks is not [{ Kind: BlockKind.Paragraph, Html: null } first,
            { Kind: BlockKind.Byline or BlockKind.Dateline }, ..])
            return article;
        if (WordCounter.Count(first.Text) > MaximumWords)
            return article;

        decisions?.Add(new Decision("standfirst", "paragraph between headline and byline", first.Text));
        return article with { Lead = first, Blocks = article.Blocks.RemoveAt(0) };
    }
}
