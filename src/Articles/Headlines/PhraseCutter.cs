
namespace Articles.Headlines;

/// <summary>Ends a statement before a phrase that it can do without, once verb and object stand.</summary>
internal static class PhraseCutter
{
    /// <summary>Between the verb and the cut: an article and a noun.</summary>
    private const int ObjectWords = 2;

    private const int ClauseWords = 3;

    private static readonly string[] ParticiplePrefixes = ["ge", "be", "ver", "ont", "her"];

    /// <summary>The longest whole statement; null where none of that length is sure.</summary>
    /// <param name="text">A sentence.</param>
    /// <param name="grammar">Of its language.</param>
    /// <param name="shortest">In characters.</param>
    /// <param name="longest">In characters.</param>
    /// <param name="mayLoseSource">For one that must be cut anyway: true to end it before who says so, or before a second verb.</param>
    public static string? Cut(string text, HeadlineGrammar grammar, int shortest, int longest, bool mayLoseSource = false)
    {
        var words = text.Split(' ');
        if (words.Length < 5)
            return null;
        var verb = Array.FindIndex(words, 1, HeadlineShortener.IsVerb);
        if (verb < 0 && !grammar.VerbsEndClauses)
            verb = Array.FindIndex(words, 1, IsPast);
        if (verb < 0 || words[..verb].Any(EndsClause))
            return null;

        var length = text.Length;
        for (var at = words.Length - 1; at > verb + ObjectWords; at--)
        {
            length -= words[at].Length + 1;
            if (length < shortest)
                return null;
            if (length <= longest && MayEndBefore(words, at, verb, grammar, mayLoseSource)
                && QuoteBalance.IsBalanced(text.AsSpan(0, length)))
                return text[..length].TrimEnd(',');
        }

        return null;
    }

    private static bool IsPast(string word) => word.Length > 4 && char.IsLower(word[0]) && word.EndsWith("ed", StringComparison.Ordinal);

    private static bool MayEndBefore(string[] words, int at, int verb, HeadlineGrammar grammar, bool mayLoseSource) =>
        (grammar.Openers.Contains(words[at]) || (mayLoseSource && (grammar.Joins.Contains(words[at]) || BeginsClause(words, at))))
        && !grammar.Bound.Contains($"{words[verb]}-{words[at]}")
        && !IsLoose(words[at - 1])
        && !IsOneName(words, at)
        && !(words[at] is "by" && IsPast(words[at - 1]) && !grammar.Auxiliaries.Contains(words[at - 2]))
        && HoldsStatement(words.AsSpan(verb + 1, at - verb - 1), grammar, mayLoseSource)
        && !words.Skip(at).Any(word => (mayLoseSource ? grammar.IsLimit(word) : grammar.IsGuard(word)) && !IsApart(words, at, word))
        && (!grammar.VerbsEndClauses || IsComplete(words, at, verb, grammar));

    /// <summary><c>faster than expected</c> says nothing of what stands before it, unless that compares, too.</summary>
    private static bool IsApart(string[] words, int at, string limit) =>
        limit is "than" && !words.Take(at).Any(word => word is "more" or "less" or "fewer" or "rather" or "other" or "better" or "worse"
            || (word.Length > 4 && word.EndsWith("er", StringComparison.Ordinal) && char.IsLower(word[0])));

    private static bool HoldsStatement(ReadOnlySpan<string> between, HeadlineGrammar grammar, bool mayEndClause)
    {
        var isObject = !grammar.Openers.Contains(between[0]);
        foreach (var word in mayEndClause ? between[..^1] : between)
        {
            if (EndsClause(word))
                return false;
        }

        return isObject || between.Length > ObjectWords + 1;
    }

    /// <summary>No half of the verb is behind the cut: no participle or infinitive, no particle.</summary>
    private static bool IsComplete(string[] words, int at, int verb, HeadlineGrammar grammar)
    {
        var isInverted = grammar.Openers.Contains(words[0]) || grammar.Pronouns.Contains(words[0]) || grammar.Adverbs.Contains(words[0]);
        var isAuxiliary = grammar.Auxiliaries.Contains(words[verb]);
        var hasOther = IsOtherHalf(words[at - 1]);
        if ((isInverted && !(isAuxiliary && hasOther)) || (isAuxiliary && !hasOther && Clause(words, at).Any(IsOtherHalf)))
            return false;

        var clause = Clause(words, at).ToArray();
        for (var i = 0; i < clause.Length; i++)
        {
            if (clause[i] is "te" && clause[0] is not "om")
                return false;
            var isLast = i == clause.Length - 1 || grammar.Openers.Contains(clause[i + 1]);
            if (isLast && grammar.Particles.Contains(clause[i].TrimEnd(',')))
                return false;
        }

        return true;
    }

    private static IEnumerable<string> Clause(string[] words, int at)
    {
        for (; at < words.Length; at++)
        {
            yield return words[at];
            if (EndsClause(words[at]))
                yield break;
        }
    }

    private static bool IsOtherHalf(string word)
    {
        var bare = word.TrimEnd(',');
        return bare.Length > 4 && char.IsLower(bare[0])
            && ((ParticiplePrefixes.Any(prefix => bare.StartsWith(prefix, StringComparison.Ordinal)) && bare[^1] is 'd' or 't' or 'n')
                || bare.Contains("ge", StringComparison.Ordinal) && bare[^1] is 'd' or 't'
                || (bare.EndsWith("en", StringComparison.Ordinal) && HeadlineShortener.IsVerb(bare)));
    }

    /// <summary>A word that waits for another: an article, a verb, a number before what it counts.</summary>
    private static bool IsLoose(string word) =>
        HeadlineShortener.IsLoose(word) || HeadlineShortener.IsVerb(word) || word.EndsWith(':') || word.EndsWith('-');

    /// <summary>Capitals on both sides of it: <c>Centraal Bureau voor de Statistiek</c>.</summary>
    private static bool IsOneName(string[] words, int at) =>
        words[at] is "voor" or "for" && char.IsUpper(words[at - 1][0])
        && words.Skip(at + 1).Take(2).Any(word => word.Length > 0 && char.IsUpper(word[0]));

    /// <summary>Behind a comma, with its verb near: not the next item of a list.</summary>
    private static bool BeginsClause(string[] words, int at) =>
        EndsClause(words[at - 1]) && words.Skip(at).Take(ClauseWords).Any(HeadlineShortener.IsVerb);

    private static bool EndsClause(string word) => word.Length > 0 && word[^1] is ',' or ';' or ':';
}
