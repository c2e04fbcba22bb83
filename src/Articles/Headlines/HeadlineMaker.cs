using System.Collections.Immutable;
using Articles.Gazetteers;
using Articles.Roles;
using Articles.Words;

namespace Articles.Headlines;

/// <summary>
/// Makes a headline of a text's own words: what the lead's speaker says, a quoted sub-head with its speaker, or the lead's
/// first sentence made shorter.
/// </summary>
internal static class HeadlineMaker
{
    /// <summary>Longer, and a headline is made shorter where grammar allows.</summary>
    private const int GoodLength = 100;

    /// <summary>A lead of fewer words is a beginning, not a statement.</summary>
    private const int ShortestStatement = 4;

    public static MadeHeadline Make(ImmutableArray<Block> blocks, string language)
    {
        var lead = blocks.FirstOrDefault(b => b.Kind is BlockKind.Paragraph or BlockKind.Quote && HasWords(b))
            ?? blocks.FirstOrDefault(HasWords);
        if (lead is null)
            return new MadeHeadline(
                language.StartsWith("nl", StringComparison.Ordinal) ? "Zonder titel" : "Untitled", "no words", IsFirstSentence: false);

        var (sentence, isFirst) = Statement(lead);
        if (SpeechParser.TryParse(sentence) is { } speech && FromSpeech(speech, lead.Text) is { } said)
            return new MadeHeadline(said, "the speaker of the lead and what they say", isFirst);
        if (QuotedSubhead.Find(blocks) is { } quote)
            return new MadeHeadline(quote, "quoted sub-head with its speaker", IsFirstSentence: false);

        return new MadeHeadline(HeadlineShortener.Shorten(sentence, GoodLength), "first sentence, made shorter", isFirst);
    }

    private static bool HasWords(Block block) => WordCounter.Count(block.Text) > 0;

    private static (string Sentence, bool IsFirst) Statement(Block lead)
    {
        var sentences = new SentenceLexer(lead.Text);
        sentences.MoveNext();
        var first = Body(lead, sentences.Current);
        if (WordCounter.Count(first) >= ShortestStatement || !sentences.MoveNext())
            return (first, true);

        var second = Body(lead, sentences.Current);
        return WordCounter.Count(second) > WordCounter.Count(first) ? (second, false) : (first, true);
    }

    /// <summary>The sentence without its stop, and without the dateline before it.</summary>
    private static string Body(Block lead, Range range)
    {
        var sentence = lead.Text[range].Trim();
        var body = sentence[DatelineParser.LengthIn(sentence)..];
        return body.EndsWith("...", StringComparison.Ordinal) ? body : body.TrimEnd('.').TrimEnd();
    }

    private static string? FromSpeech(Speech speech, string lead)
    {
        var claim = HeadlineShortener.WithoutArticle(speech.Claim, out _);
        if (WordCounter.Count(claim) < 3 || !QuoteBalance.IsBalanced(claim))
            return null;

        var text = $"{speech.Speaker}: {LowerFirst(claim, lead)}";
        if (text.Length > GoodLength)
            text = HeadlineShortener.WithFewerArticles(text);
        return text.Length <= GoodLength + 20 ? text : null;
    }

    /// <summary>After a colon a clause starts in lower case, unless its first word is a name.</summary>
    private static string LowerFirst(string claim, string lead)
    {
        var end = claim.AsSpan().IndexOfAny(' ', ',');
        var word = claim[..(end < 0 ? claim.Length : end)];
        if (word.Length < 2 || !char.IsUpper(word[0]) || word.AsSpan(1).ContainsAnyExceptInRange('a', 'z'))
            return claim;

        var isCommon = Gazetteer.Instance.FunctionWords.Contains(word)
            || lead.Contains(" " + word.ToLowerInvariant(), StringComparison.Ordinal);
        return isCommon ? char.ToLowerInvariant(claim[0]) + claim[1..] : claim;
    }
}
