using System.Collections.Frozen;
using System.Collections.Immutable;
using Articles.Headlines;
using Articles.Tagging;

namespace Articles.Doubts;

/// <summary>Tells which derived headlines of a corpus a person should look at.</summary>
/// <param name="corpus">The corpus whose articles are asked about.</param>
public sealed class HeadlineChecker(TaggedCorpus corpus)
{
    /// <summary>Characters, in UTF-16 code units, that a derived headline may have.</summary>
    public const int LongestGood = 95;

    private const int FewestWords = 3;

    private readonly FrozenSet<string> _boilerplate = corpus.Boilerplate.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What is doubtful of an article's headline; empty for one that was given.</summary>
    public ImmutableArray<HeadlineDoubt> Check(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return article.Headline.IsDerived ? [.. Doubts(article, article.Headline.Text)] : [];
    }

    private IEnumerable<HeadlineDoubt> Doubts(Article article, string text)
    {
        if (text.Length > LongestGood)
            yield return HeadlineDoubt.TooLong;
        if (WordCounter.Count(text) < FewestWords)
            yield return HeadlineDoubt.TooShort;
        if (text.EndsWith('…') || text.EndsWith("...", StringComparison.Ordinal))
            yield return HeadlineDoubt.CutShort;
        if (HeadlineGrammar.Of(article.Language) is not null && !HeadlineShortener.HasVerb(text))
            yield return HeadlineDoubt.Verbless;
        if (!QuoteBalance.IsBalanced(text))
            yield return HeadlineDoubt.HalfQuotation;
        if (IsFallback(article, text))
            yield return HeadlineDoubt.FirstSentence;
    }

    /// <summary>Made once more, since what the corpus shares may have changed what it was made of.</summary>
    private bool IsFallback(Article article, string text)
    {
        var blocks = _boilerplate.Count == 0 ? article.Blocks : article.Blocks.RemoveAll(b => _boilerplate.Contains(b.Text));
        var made = HeadlineMaker.Make(blocks.IsEmpty ? article.Blocks : blocks, article.Language);
        return made.IsFallback && made.Text == text;
    }
}
