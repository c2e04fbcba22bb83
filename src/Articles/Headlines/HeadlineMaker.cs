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
    private const int Sentences = 5;

    /// <summary>Of <c>Het zou drie dagen duren</c> nobody knows what.</summary>
    private const int VagueWords = 6;

    /// <summary>Paragraphs that are asked where nothing in the lead stands alone.</summary>
    private const int OtherParagraphs = 2;

    /// <summary>Words that stand for what another sentence named.</summary>
    private static readonly HashSet<string> PointingBack = new(StringComparer.Ordinal)
    {
        "hem", "hij", "ze", "zij", "er", "dan", "then", "them", "it", "he", "she", "they",
    };

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
        var made = Make(blocks, lead, Statement(lead, grammar), grammar);
        if (grammar is null || (made.Worth == Worth.Good && !made.Headline.Text.EndsWith('…')))
            return made.Headline;

        foreach (var other in blocks.Where(b => b.Kind == BlockKind.Paragraph && b != lead && HasWords(b)).Take(OtherParagraphs))
        {
            if (Statement(other, grammar) is { Worth: Worth.Good } statement
                && Make(blocks, other, statement with { IsFirst = false }, grammar).Headline is { Text: [.., not '…'] } headline)
                return headline;
        }

        return made.Headline;
    }

    private static (MadeHeadline Headline, Worth Worth) Make(ImmutableArray<Block> blocks, Block lead,
        (string Sentence, bool IsFirst, Worth Worth) statement, HeadlineGrammar? grammar)
    {
        var (sentence, isFirst, worth) = statement;
        if (SpeechParser.TryParse(sentence) is { } speech && FromSpeech(speech, lead.Text) is { } said)
            return (new MadeHeadline(said, "the speaker of the lead and what they say", isFirst), Worth.Good);
        if (QuotedSubhead.Find(blocks) is { } quote)
            return (new MadeHeadline(quote, "quoted sub-head with its speaker", IsFirstSentence: false), Worth.Good);

        var rule = isFirst ? "first sentence, made shorter" : "the lead's first statement, made shorter";
        var text = HeadlineShortener.Shorten(sentence, grammar, GoodLength);
        return (new MadeHeadline(text, rule, isFirst) { IsFallback = worth == Worth.None }, worth);
    }

    private static bool IsText(Block block) => block.Kind is BlockKind.Paragraph or BlockKind.Quote;

    private static bool HasWords(Block block) => WordCounter.Count(block.Text) > 0 && !ResidueRule.IsResidue(block.Text);

    /// <summary>
    /// The first of the lead's sentences that says something by itself: no question, no exclamation, no half of a quotation, with a verb,
    /// and pointing back at nothing; sooner one that names its subject than one with <c>de</c>. A question that only its answer follows,
    /// or the very first where nothing stands alone.
    /// </summary>
    private static (string Sentence, bool IsFirst, Worth Worth) Statement(Block lead, HeadlineGrammar? grammar)
    {
        var sentences = new SentenceLexer(lead.Text);
        sentences.MoveNext();
        var first = sentences.Current;
        string? definite = null;
        for (var number = 1; number <= Sentences; number++)
        {
            var sentence = lead.Text[sentences.Current];
            var body = Body(lead, sentences.Current);
            if (number == 2 && definite is null && IsAnswer(body, grammar) && IsQuestion(lead.Text[first], grammar!))
                return (Body(lead, first), true, Worth.Good);
            if (StandsAlone(sentence, body, grammar))
            {
                if (!LeansBack(body, number == 1) && (number == 1 || !NamesRole(sentence)))
                    return (WithoutConnector(body, grammar), number == 1, Worth.Good);
                definite ??= body;
            }

            if (!sentences.MoveNext())
                break;
        }

        return definite is not null ? (definite, false, Worth.LeansBack) : (WithoutHalfQuote(Body(lead, first)), true, Worth.None);
    }

    /// <summary><c>De boot</c>, <c>The novelist</c>, <c>maakt hem</c>: behind another sentence, something that it spoke of.</summary>
    private static bool LeansBack(string sentence, bool isFirst)
    {
        if (isFirst && !sentence.StartsWith("Het ", StringComparison.Ordinal))
            return false;

        var words = sentence.Split(' ');
        if (isFirst)
            return words[0] is "Het" && words.Length <= VagueWords && !words.Skip(1).Any(word => char.IsUpper(word[0]));
        var hasName = words.Skip(1).Any(word => word.Length > 0 && char.IsUpper(word[0]));
        return (!hasName && words is ["De" or "Het" or "The", { Length: > 0 }, ..])
            || words.Skip(1).Take(ShortestStatement).Any(PointingBack.Contains)
            || words[^1] is "het" or "it" or "dat" or "that" or "waarom" or "hoe" or "why" or "how";
    }

    private static bool IsAnswer(string sentence, HeadlineGrammar? grammar) =>
        grammar?.Answers.Contains(sentence.Split(' ', 2)[0].TrimEnd(',', '.')) is true;

    /// <summary>One that says what is asked.</summary>
    private static bool IsQuestion(string sentence, HeadlineGrammar grammar) =>
        sentence.TrimEnd().EndsWith('?') && WordCounter.Count(sentence) > ShortestStatement && grammar.HasVerb(sentence);

    /// <summary>Without the word that joins it to the sentence before: <c>Maar de brug blijft dicht</c>, <c>Instead, …</c>.</summary>
    private static string WithoutConnector(string sentence, HeadlineGrammar? grammar)
    {
        if (grammar is null || sentence.Split(' ', 2) is not [var first, { Length: > 0 } rest]
            || !grammar.Connectors.Contains(first.TrimEnd(',')))
            return sentence;

        var isJoin = first[^1] == ',' || first is "Maar" or "En" or "Want" or "But" or "And";
        return isJoin ? char.ToUpperInvariant(rest[0]) + rest[1..] : sentence;
    }

    /// <summary>A quotation and nothing of who says it.</summary>
    private static bool IsQuote(string text) => text[0] is '„' or '“' or '"' or '”' && text[^1] is '”' or '"' or '“';

    /// <summary><c>…, zegt hij</c></summary>
    private static bool SaysPronoun(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> before = "";
        foreach (var range in text.Split(' '))
        {
            var word = text[range].TrimEnd(',');
            if (word is "hij" or "ze" or "zij" or "he" or "she" && Gazetteer.Instance.SpeechVerbs.Contains(before))
                return true;
            before = word;
        }

        return false;
    }

    private static bool StandsAlone(string sentence, string body, HeadlineGrammar? grammar)
    {
        var words = WordCounter.Count(body);
        return words >= ShortestStatement
            && sentence.TrimEnd('”', '’', '"', ')', ' ') is [.., not ('?' or '!')]
            && QuoteBalance.IsBalanced(body) && !IsQuote(body) && !SaysPronoun(body)
            && (body[0] is '"' or '„' or '“' || grammar?.PointsBack(WithoutConnector(body, grammar)) != true)
            && (grammar is null || words > LongestVerbless || HasVerb(body, grammar));
    }

    // What "zijn" is, the language alone can tell.
    private static bool HasVerb(string text, HeadlineGrammar grammar) =>
        grammar.HasVerb(text) || HeadlineShortener.HasVerb(text.Replace(" zijn ", " ", StringComparison.Ordinal))
            || (grammar.VerbsEndClauses && PluralVerb.IsIn(text));

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
        var claim = HeadlineShortener.WithoutArticle(TimeCutter.WithoutTimes(speech.Claim), out _);
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

    /// <summary>How much a sentence says by itself.</summary>
    private enum Worth
    {
        None,
        LeansBack,
        Good,
    }
}
