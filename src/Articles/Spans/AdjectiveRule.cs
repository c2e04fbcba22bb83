using Articles.Gazetteers;
using Articles.Words;

namespace Articles.Spans;

/// <summary>
/// Keeps the adjective of a country or place apart from the name behind it (<c>Zweedse Greta Thunberg</c>, <c>Franse Nantes</c>), unless
/// the whole is known (<c>Britse Maagdeneilanden</c>) or goes on like an organisation (<c>Nederlandse Vereniging</c>).
/// </summary>
internal static class AdjectiveRule
{
    /// <summary><c>New Yorkse</c>, <c>South Korean</c>.</summary>
    private const int MaximumWords = 2;

    /// <summary>The longest name that is looked up as a whole.</summary>
    private const int MaximumName = 5;

    private static readonly string[] Endings =
    [
        "bond", "vereniging", "federatie", "instituut", "museum", "partij", "raad", "stichting", "organisatie", "fonds", "dienst",
    ];

    /// <summary>The index behind the adjective that a name opens with and is no part of; 0 for none.</summary>
    public static int EndOf(string text, ReadOnlySpan<Token> tokens, int start, Gazetteer gazetteer)
    {
        var isArticle = tokens[start].Is(TokenMarks.SentenceStart | TokenMarks.MayBeSentenceStart)
            && gazetteer.FunctionWords.Contains(tokens[start].In(text));
        var first = isArticle ? start + 1 : start;
        for (var end = first + 1; end <= first + MaximumWords && end < tokens.Length; end++)
        {
            if (!GoesOn(tokens[end]) || (end - first > 1 && !GoesOn(tokens[end - 1])))
                return 0;
            if (!IsAdjective(text, tokens, first, end, isArticle, gazetteer))
                continue;
            if (IsNameAsWhole(text, tokens, first, end, gazetteer))
                return 0;

            return end;
        }

        return 0;
    }

    private static bool GoesOn(Token token) =>
        token.Is(TokenMarks.Capital) && !token.Is(TokenMarks.AfterMark | TokenMarks.SentenceStart | TokenMarks.AfterAmpersand);

    private static bool IsAdjective(string text, ReadOnlySpan<Token> tokens, int first, int end, bool isArticle, Gazetteer gazetteer)
    {
        var word = Span(text, tokens, first, end);
        if (gazetteer.Countries.Find(word) is { } form)
            return form.Kind == CountryFormKind.Adjective
                || (form.Kind == CountryFormKind.Inhabitant && (isArticle || FollowsArticle(text, tokens, first)));

        return !gazetteer.IsKnown(word) && !gazetteer.FirstNames.Contains(word) && word[^1] is 'e' or 's'
            && gazetteer.PlaceOfAdjective(word) is not null;
    }

    /// <summary><c>de Noor Jens Stoltenberg</c>; without an article Noor may be her name.</summary>
    private static bool FollowsArticle(string text, ReadOnlySpan<Token> tokens, int first) =>
        first > 0 && !tokens[first].Is(TokenMarks.AfterMark) && tokens[first - 1].In(text) is "de" or "een" or "the" or "a" or "an";

    private static bool IsNameAsWhole(string text, ReadOnlySpan<Token> tokens, int first, int end, Gazetteer gazetteer)
    {
        if (gazetteer.OrganisationWords.Contains(tokens[end].In(text)) || EndsLikeOrganisation(tokens[end].In(text))
            || IsFixed(text, tokens, first, end, gazetteer))
            return true;

        for (var last = end + 1; last <= tokens.Length && last - first <= MaximumName; last++)
        {
            if (last - 1 > end && tokens[last - 1].Is(TokenMarks.AfterMark | TokenMarks.SentenceStart))
                return false;
            if (gazetteer.IsKnown(Span(text, tokens, first, last)))
                return true;
        }

        return false;
    }

    /// <summary><c>Nederlandse Vissersbond</c></summary>
    private static bool EndsLikeOrganisation(ReadOnlySpan<char> word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Dutch inflects an adjective before a noun, so that one without an ending belongs to a name that ends like an organisation
    /// (<c>Nederlands Forensisch Instituut</c>); English ones do with that and with one word that is no name by itself
    /// (<c>American Express</c>).
    /// </summary>
    private static bool IsFixed(string text, ReadOnlySpan<Token> tokens, int first, int end, Gazetteer gazetteer)
    {
        var adjective = tokens[end - 1].In(text);
        if (adjective[^1] == 'e')
            return false;

        var last = end;
        while (last < tokens.Length && GoesOn(tokens[last]))
        {
            if (gazetteer.OrganisationWords.Contains(tokens[last++].In(text)))
                return true;
        }

        var isEnglish = adjective[^1] != 's' || adjective is "Swiss";
        return isEnglish && last == end + 1 && last - first == 2 && !gazetteer.FirstNames.Contains(tokens[end].In(text))
            && !gazetteer.IsKnown(tokens[end].In(text)) && !gazetteer.Titles.Contains(tokens[end].In(text));
    }

    private static ReadOnlySpan<char> Span(string text, ReadOnlySpan<Token> tokens, int first, int end) =>
        text.AsSpan(tokens[first].Start, tokens[end - 1].End - tokens[first].Start);
}
