using Articles.Gazetteers;

namespace Articles.Deliveries;

/// <summary>A rubric in capitals above a headline, as pages of a paper have it: <c>BINNENLAND</c>.</summary>
internal static class RubricReader
{
    private const int LongestRubric = 30;
    private const int RubricWords = 3;
    private const int LongestHeadline = 110;
    private const int HeadlineWords = 14;

    /// <summary>The rubric as section, and the headline below it; null, and nothing passed, where there is none.</summary>
    public static Frame? Read(ref TextLines lines)
    {
        var ahead = lines;
        var rubric = ahead.Next;
        if (rubric.Length is < 3 or > LongestRubric || rubric.Count(' ') >= RubricWords || !char.IsUpper(rubric[0]) || !IsCapitals(rubric))
            return null;

        var name = rubric.ToString();
        if (Gazetteer.Instance.IsAgency(name))
            return null;
        ahead.Pass();
        ahead.PassEmpty();
        var headline = ahead.Next.ToString();
        if (headline.Length is < 8 or > LongestHeadline || IsCapitals(headline) || headline[^1] is '.' or ':' or ',' or ';'
            || WordCounter.Count(headline) is < 2 or > HeadlineWords)
            return null;

        var line = ahead.Number;
        ahead.Pass();
        if (ahead.Rest.IsWhiteSpace())
            return null;
        lines = ahead;
        return new Frame
        {
            Title = new Block(BlockKind.Heading, headline, line) { Level = 2 },
            Said = new Override { Section = Sentence(name) },
        };
    }

    /// <summary>In lower case but for its first letter, and for what is short enough to be an abbreviation.</summary>
    private static string Sentence(string name)
    {
        var words = name.Split(' ').Select(word => word.Length <= 3 ? word : word.ToLowerInvariant());
        var sentence = string.Join(' ', words);
        return char.ToUpperInvariant(sentence[0]) + sentence[1..];
    }

    private static bool IsCapitals(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            if (!char.IsUpper(c) && c is not (' ' or '&' or '/' or '’' or '\'' or '-'))
                return false;
            letters += char.IsUpper(c) ? 1 : 0;
        }

        return letters >= 3;
    }
}
