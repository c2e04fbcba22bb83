using Articles.Gazetteers;
using Articles.Words;

namespace Articles.Spans;

/// <summary>Says where a name that starts at a capital ends: over capitals, and over particles between capitals.</summary>
internal static class NameExtent
{
    private const int MaximumTokens = 9;

    /// <summary>
    /// Heads that keep what follows <c>van</c>, <c>voor</c>, <c>of</c>, <c>for</c> (<c>Raad van State</c>, <c>Centraal Bureau
    /// voor de Statistiek</c>).
    /// </summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Heads = new HashSet<string>(StringComparer.Ordinal)
    {
        "Ministerie", "Raad", "Bureau", "Commissie", "Hof", "Universiteit", "Bank", "Inspectie", "Comité", "Partij", "Huis", "Autoriteit",
        "Instituut", "Forum", "Vereniging", "Planbureau", "Dienst", "Verdrag", "Ministry", "Department", "University", "House",
        "Council", "Court", "Church", "Institute", "Office", "Federation", "Association", "Confederation", "Museum", "Slag",
        "Vrede", "Ronde", "Rechtbank", "Gerechtshof", "Prix", "Tour", "Giro", "Vuelta",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    public static int EndOf(string text, ReadOnlySpan<Token> tokens, int start, Gazetteer gazetteer)
    {
        if (AdjectiveRule.EndOf(text, tokens, start, gazetteer) is > 0 and var adjective)
            return adjective;

        var end = start + 1;
        while (end < tokens.Length && end - start < MaximumTokens)
        {
            var next = tokens[end];
            if (next.Is(TokenMarks.AfterMark | TokenMarks.SentenceStart))
                break;
            if (next.Is(TokenMarks.Capital) && gazetteer.FirstNames.Contains(next.In(text))
                && (EndsKnown(text, tokens, start, end, gazetteer) || EndsSuspect(tokens, start, end)))
                break;
            if (IsArabicSurname(next.In(text)))
            {
                end++;
                continue;
            }

            if (next.Is(TokenMarks.Capital) && !IsBreak(text, tokens[end - 1], next))
            {
                end++;
                continue;
            }

            var joined = next.Is(TokenMarks.Capital) ? 0 : Joined(text, tokens, start, end, gazetteer);
            if (joined == 0)
                break;
            end += joined;
        }

        return end;
    }

    /// <summary>
    /// What is known by itself ends before a first name: <c>Red Bull George Russell</c>, <c>De Noor Jens Stoltenberg</c>.
    /// </summary>
    private static bool EndsKnown(string text, ReadOnlySpan<Token> tokens, int start, int end, Gazetteer gazetteer)
    {
        var first = tokens[start].Is(TokenMarks.SentenceStart) && end - start > 1
            && gazetteer.FunctionWords.Contains(tokens[start].In(text)) ? start + 1 : start;
        return gazetteer.IsKnown(text.AsSpan(tokens[first].Start, tokens[end - 1].End - tokens[first].Start));
    }

    /// <summary>
    /// Behind an initial comes a surname, and no first name with another: <c>dat Michael P. Anne Faber heeft gedood</c>.
    /// </summary>
    private static bool EndsSuspect(ReadOnlySpan<Token> tokens, int start, int end) =>
        end - start > 1 && tokens[end - 1].Is(TokenMarks.Initial) && !tokens[start].Is(TokenMarks.Initial) && end + 1 < tokens.Length
        && tokens[end + 1].Is(TokenMarks.Capital) && !tokens[end + 1].Is(TokenMarks.AfterMark | TokenMarks.SentenceStart);

    /// <summary>A compound or a possessive ends the name it stands in: <c>NAVO-baas Jens Stoltenberg</c>, <c>Blair’s Labour</c>.</summary>
    private static bool IsBreak(string text, Token last, Token next)
    {
        var word = last.In(text);
        if (word is [.., '’' or '\'', 's'])
            return true;

        var hyphen = word.LastIndexOf('-');
        return hyphen > 0 && hyphen + 1 < word.Length && char.IsLower(word[hyphen + 1]) && !next.Is(TokenMarks.AfterAmpersand);
    }

    /// <summary><c>al-Assad</c>, <c>el-Sisi</c>: an article and a surname in one word.</summary>
    private static bool IsArabicSurname(ReadOnlySpan<char> word) =>
        word.Length > 4 && word[2] == '-' && char.IsUpper(word[3])
        && word[..2] is "al" or "el" or "ul" or "as" or "ar" or "an" or "ad" or "az";

    /// <summary>How many tokens from a lower-case one belong to the name: particles and the capital after them; 0 for none.</summary>
    private static int Joined(string text, ReadOnlySpan<Token> tokens, int start, int at, Gazetteer gazetteer)
    {
        var particles = 0;
        while (particles < 3 && at + particles < tokens.Length
            && !tokens[at + particles].Is(TokenMarks.Capital | TokenMarks.AfterMark | TokenMarks.SentenceStart))
            particles++;
        var capital = at + particles;
        if (particles == 0 || capital >= tokens.Length || tokens[capital].Is(TokenMarks.AfterMark | TokenMarks.SentenceStart)
            || !tokens[capital].Is(TokenMarks.Capital))
            return 0;

        // Bergen op Zoom, Artsen zonder Grenzen, Forum voor Democratie.
        if (gazetteer.IsKnown(text.AsSpan(tokens[start].Start, tokens[capital].End - tokens[start].Start)))
            return particles + 1;

        var words = text.AsSpan(tokens[at].Start, tokens[capital - 1].End - tokens[at].Start);
        if (words is "van der" or "van den" or "von" or "von der" or "ter" or "ten" or "te" or "du" or "del" or "della" or "di" or "da"
            or "dos" or "bin" or "ibn" or "al" or "el" or "van ’t" or "van 't" or "zu")
            return IsFirstNameOrInitial(text, tokens, at, gazetteer)
                || words is not ("te" or "du" or "da" or "di" or "al" or "van den" or "ter" or "ten") ? particles + 1 : 0;
        if (words is "van" or "de" or "van de" or "van het" or "den" or "der" or "’t" or "'t" or "in ’t" or "in 't" or "op de" or "op den"
            or "in den" or "de la" or "la" or "le" or "d’" or "do" or "e" or "y" && IsFirstNameOrInitial(text, tokens, at, gazetteer))
            return particles + 1;
        if (words is "van" or "van de" or "van der" or "van den" or "van het" && at - start == 1
            && IsBornName(text, tokens, start, capital, gazetteer))
            return particles + 1;
        if (words is "de" && at - start == 1 && at > 1 && gazetteer.Titles.Contains(tokens[at - 2].In(text)))
            return particles + 1;
        if (words is "de" && at - start == 2 && gazetteer.Titles.Contains(tokens[start].In(text)))
            return particles + 1;

        // Stichting Lezen en Schrijven; but Stichting Natuur en ProRail are two.
        if (words is "en" or "and" or "&" && tokens[start].In(text) is "Stichting" or "Vereniging" or "Foundation" && at - start > 1
            && !gazetteer.IsKnown(tokens[capital].In(text)) && !gazetteer.FirstNames.Contains(tokens[capital].In(text)))
            return particles + 1;

        var isOf = words is "van" or "van de" or "van het" or "voor" or "voor de" or "voor het" or "of" or "of the" or "for" or "de"
            or "du" or "des" or "der" or "für";
        if (isOf && Heads.Contains(tokens[at - 1].In(text)))
            return particles + 1;
        return words is "of a" or "of an" && IsTitleOfWork(text, tokens, start, at, capital, gazetteer) ? particles + 1 : 0;
    }

    /// <summary>
    /// Behind an office, one word that may be a first name and a surname that is nothing else: <c>lijsttrekker Laszlo van de Voorde</c>,
    /// but <c>trainer Slot van Liverpool</c>, <c>wethouder Bakker van Leefbaar Ede</c>.
    /// </summary>
    private static bool IsBornName(string text, ReadOnlySpan<Token> tokens, int start, int capital, Gazetteer gazetteer)
    {
        var surname = tokens[capital].In(text);
        return TitleRule.StandsAfterTitle(text, tokens, start, gazetteer)
            && surname.Length > 3 && !tokens[capital].Is(TokenMarks.AllCapitals)
            && !gazetteer.IsKnown(surname) && !gazetteer.OrganisationWords.Contains(surname) && !surname.Contains('-')
            && !(capital + 1 < tokens.Length && tokens[capital + 1].Is(TokenMarks.Capital)
                && !tokens[capital + 1].Is(TokenMarks.AfterMark | TokenMarks.SentenceStart));
    }

    /// <summary><c>Death of a Salesman</c>, but not <c>President of a French bank</c>.</summary>
    private static bool IsTitleOfWork(string text, ReadOnlySpan<Token> tokens, int start, int at, int capital, Gazetteer gazetteer) =>
        at - start == 1 && !tokens[start].Is(TokenMarks.SentenceStart | TokenMarks.AllCapitals)
        && !gazetteer.Titles.Contains(tokens[start].In(text)) && !gazetteer.IsKnown(tokens[start].In(text))
        && !gazetteer.IsKnown(tokens[capital].In(text));

    private static bool IsFirstNameOrInitial(string text, ReadOnlySpan<Token> tokens, int at, Gazetteer gazetteer)
    {
        var before = tokens[at - 1].In(text);
        if (tokens[at - 1].Is(TokenMarks.Initial) || gazetteer.FirstNames.Contains(before))
            return true;

        var hyphen = before.IndexOf('-');
        return hyphen > 0 && gazetteer.FirstNames.Contains(before[..hyphen]);
    }
}
