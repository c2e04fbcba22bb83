using Articles.Gazetteers;
using Articles.Words;

namespace Articles.Spans;

/// <summary>Tells titles from the names they stand before.</summary>
internal static class TitleRule
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Anybody =
        EmbeddedData.Words("no-roles.txt").ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// True where the word before a name is a title, or a compound that ends in one (<c>NAVO-baas</c>, <c>partijleider</c>).
    /// </summary>
    public static bool StandsAfterTitle(string text, ReadOnlySpan<Token> tokens, int start, Gazetteer gazetteer)
    {
        if (start == 0 || tokens[start].Is(TokenMarks.AfterMark | TokenMarks.SentenceStart))
            return false;

        var word = tokens[start - 1].In(text);
        if (gazetteer.Titles.Contains(word.TrimEnd('.')))
            return true;

        var hyphen = word.LastIndexOf('-');
        return (hyphen > 0 && gazetteer.Titles.Contains(word[(hyphen + 1)..])) || NameEvidence.EndsInTitle(word);
    }

    /// <summary>
    /// True for an office or a profession, by which texts tell apart persons of one surname; false for forms of address, for family and for
    /// what anybody can be in the news (<c>slachtoffer Roos</c>).
    /// </summary>
    public static bool IsRole(string text, Token title) => !Anybody.Contains(title.In(text).TrimEnd('.'));

    /// <summary>
    /// The index behind the capitalised titles that a name opens with (<c>US President George Bush</c>, <c>Prime Minister</c>);
    /// a title behind a first name is a surname (<c>Martin Luther King</c>, <c>John Major</c>).
    /// </summary>
    public static int AfterTitles(string text, ReadOnlySpan<Token> tokens, int start, int end, Gazetteer gazetteer)
    {
        var first = start;
        for (var i = start; i < end; i++)
        {
            var word = tokens[i].In(text);
            if (word.Length < 2 || !gazetteer.Titles.Contains(word.TrimEnd('.')) || gazetteer.FirstNames.Contains(word))
                continue;
            if ((i > start && gazetteer.FirstNames.Contains(tokens[i - 1].In(text)))
                || (i + 1 < end && gazetteer.OrganisationWords.Contains(tokens[i + 1].In(text))))
                break;
            if (i + 1 == end && i > first && !IsOffice(text, tokens[first..i], gazetteer))
                break;
            if (end - first > 1 && gazetteer.IsKnown(text.AsSpan(tokens[first].Start, tokens[end - 1].End - tokens[first].Start)))
                break;

            first = i + 1;
        }

        return first;
    }

    /// <summary>Words that make a title an office: countries, bodies and adjectives of office.</summary>
    private static bool IsOffice(string text, ReadOnlySpan<Token> words, Gazetteer gazetteer)
    {
        foreach (var token in words)
        {
            var word = token.In(text);
            if (word is not ("Prime" or "Foreign" or "Home" or "Vice" or "Deputy" or "Chief" or "Finance" or "Defence" or "Interior"
                or "Shadow" or "Former" or "General" or "Attorney")
                && gazetteer.Countries.Find(word) is null && gazetteer.Organisation(word) is null)
                return false;
        }

        return true;
    }
}
