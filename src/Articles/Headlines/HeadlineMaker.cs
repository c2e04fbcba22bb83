using System.Collections.Immutable;
using Articles.Gazetteers;
using Articles.Roles;
using Articles.Spans;
using Articles.Words;

namespace Articles.Headlines;

/// <summary>
/// Makes a headline of a text's own words: what the lead's speaker says, a quoted sub-head with its speaker, or the lead's
/// first sentence made shorter.
/// </summary>
internal static class HeadlineMaker
{
    /// <summary>Longer, and a headline is made shorter where grammar allows.</summary>
    private const int GoodLength = 95;

    /// <summary>A sentence of fewer words is a beginning, not a statement.</summary>
    private const int ShortestStatement = 4;

    /// <summary>Without a known verb, a sentence of this many words or fewer is taken for one that has none.</summary>
    private const int LongestVerbless = 8;

    /// <summary>How far into the lead a statement is looked for.</summary>
    private const int Sentences = 3;

    public static MadeHeadline Make(ImmutableArray<Block> blocks, string language)
    {
        var lead = blocks.FirstOrDefault(b => IsText(b) && b.Text is [.., not ':'] && HasWords(b))
            ?? blocks.FirstOrDefault(b => IsText(b) && HasWords(b))
            ?? blocks.FirstOrDefault(HasWords) ?? blocks.FirstOrDefault(b => WordCounter.Count(b.Text) > 0);
        if (lead is null)
            return new MadeHeadline(
                language.StartsWith("nl", StringComparison.Ordinal) ? "Zonder titel" : "Untitled", "no words", IsFirstSentence: false)
            { IsFallback = true };

        var grammar = HeadlineGrammar.Of(language);
        var (sentence, isFirst, standsAlone) = Statement(lead, grammar);
        if (SpeechParser.TryParse(sentence) is { } speech && FromSpeech(speech, lead.Text) is { } said)
            return new MadeHeadline(said, "the speaker of the lead and what they say", isFirst);
        if (QuotedSubhead.Find(blocks) is { } quote)
            return new MadeHeadline(quote, "quoted sub-head with its speaker", IsFirstSentence: false);

        return new MadeHeadline(
            HeadlineShortener.Shorten(sentence, grammar, GoodLength),
            isFirst ? "first sentence, made shorter" : "the lead's first statement, made shorter", isFirst)
        { IsFallback = !standsAlone };
    }

    private static bool IsText(Block block) => block.Kind is BlockKind.Paragraph or BlockKind.Quote;

    private static bool HasWords(Block block) => WordCounter.Count(block.Text) > 0 && !ResidueRule.IsResidue(block.Text);

    /// <summary>
    /// The first of the lead's sentences that says something by itself: no question, no exclamation, no half of a quotation, with a verb,
    /// and pointing back at nothing. The very first where none does.
    /// </summary>
    private static (string Sentence, bool IsFirst, bool StandsAlone) Statement(Block lead, HeadlineGrammar? grammar)
    {
        var sentences = new SentenceLexer(lead.Text);
        sentences.MoveNext();
        var first = sentences.Current;
        for (var number = 1; number <= Sentences; number++)
        {
            var sentence = lead.Text[sentences.Current];
            if (StandsAlone(sentence, Body(lead, sentences.Current), grammar) && (number == 1 || !NamesRole(sentence)))
                return (Body(lead, sentences.Current), number == 1, true);
            if (!sentences.MoveNext())
                break;
        }

        return (WithoutHalfQuote(Body(lead, first)), true, false);
    }

    private static bool StandsAlone(string sentence, string body, HeadlineGrammar? grammar)
    {
        var words = WordCounter.Count(body);
        return words >= ShortestStatement
            && sentence.TrimEnd('”', '’', '"', ')', ' ') is [.., not ('?' or '!')]
            && QuoteBalance.IsBalanced(body)
            && grammar?.PointsBack(body) != true
            && (grammar is null || words > LongestVerbless || HeadlineShortener.HasVerb(body) || PluralVerb.IsIn(body));
    }

    /// <summary>
    /// <c>The novelist has moved</c>: somebody whom a sentence before it named, unless the name follows.
    /// </summary>
    private static bool NamesRole(string sentence) =>
        sentence.Split(' ', 4) is ["De" or "The", var role, [>= 'a' and <= 'z', ..], ..] && Gazetteer.Instance.Titles.Contains(role);

    /// <summary>What opens with a quotation mark that closes in a later sentence loses the mark.</summary>
    private static string WithoutHalfQuote(string text) =>
        !QuoteBalance.IsBalanced(text)
        && text.TrimStart('„', '“', '‘', '’', '"', '«').TrimEnd('”', '"', '»', '’') is { Length: > 0 } bare && QuoteBalance.IsBalanced(bare)
            ? bare
            : text;

    /// <summary>The sentence without its stop, and without the dateline before it.</summary>
    private static string Body(Block lead, Range range)
    {
        var sentence = NoteMark.Without(lead.Text[range].Trim());
        var body = sentence[DatelineParser.LengthIn(sentence)..];
        if (CaseRestorer.IsShouted(body))
            body = new CaseRestorer([]).Restore(body);
        var isWhole = body.EndsWith("...", StringComparison.Ordinal) || body is [.., ' ', >= 'A' and <= 'Z', '.'];
        return isWhole ? body : body.TrimEnd('.').TrimEnd();
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
