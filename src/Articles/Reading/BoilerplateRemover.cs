using System.Collections.Frozen;
using Articles.Headlines;

namespace Articles.Reading;

/// <summary>Derives headline and summary anew where they were made of what the whole corpus says word for word.</summary>
internal static class BoilerplateRemover
{
    /// <summary>The article as it would have been read without those blocks; its body stays as it is.</summary>
    public static Article Remove(Article article, FrozenSet<string> boilerplate)
    {
        if (boilerplate.Count == 0 || (!article.Headline.IsDerived && !article.IsSummaryDerived) || !IsLead(article, boilerplate))
            return article;

        var blocks = article.Blocks.RemoveAll(b => boilerplate.Contains(b.Text));
        if (blocks.IsEmpty)
            return article;

        var composition = new Composition(article.Headline, blocks);
        if (article.Headline.IsDerived)
        {
            var made = HeadlineMaker.Make(blocks, article.Language);
            var headline = new Headline(made.Text, IsDerived: true);
            composition = composition with { Headline = headline, IsFirstSentenceTold = made.IsFirstSentence };
        }

        return article with
        {
            Headline = composition.Headline,
            Slug = article.IsSlugGiven || !article.Headline.IsDerived ? article.Slug : Slug.From(composition.Headline.Text),
            Summary = article.IsSummaryDerived && article.Standfirst is null
                ? SummaryFinder.Find(composition, decisions: null) : article.Summary,
        };
    }

    /// <summary>True where the first of the blocks that headline and summary are made of is one that the corpus shares.</summary>
    private static bool IsLead(Article article, FrozenSet<string> boilerplate)
    {
        foreach (var block in article.Blocks)
        {
            if (block.Kind is BlockKind.Paragraph or BlockKind.Quote && block.Text.Length > 0)
                return boilerplate.Contains(block.Text);
        }

        return false;
    }
}
