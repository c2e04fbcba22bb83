using Articles.Words;

namespace Articles.Spans;

/// <summary>What stands around a name and tells its kind.</summary>
internal static class NameEvidence
{
    private static readonly string[] TitleEndings =
    [
        "leider", "voorzitter", "minister", "trainer", "coach", "speler", "speelster", "directeur", "woordvoerder", "kampioen",
        "hoogleraar", "advocaat", "schrijver", "zanger", "zangeres", "rijder", "rijdster", "schaatser", "verslaggever",
        "officier", "president", "premier", "winnaar", "winnares", "kamerlid", "baas", "topman", "topvrouw", "deskundige",
        "econoom", "chirurg", "presentator", "kunstenaar", "regisseur", "burgemeester", "wethouder", "secretaris", "commissaris",
        "meester", "loper", "loopster", "doelman", "verdediger", "aanvaller", "middenvelder", "renner",
    ];

    /// <summary>An age behind it: <c>Romy (16)</c>, <c>Mr Jackson, 46,</c>. Verbs of saying are none: bodies speak too.</summary>
    public static bool IsPerson(string text, ReadOnlySpan<Token> tokens, int end)
    {
        if (end < tokens.Length)
        {
            var next = tokens[end];
            if (next.Is(TokenMarks.AfterBracket) && next.Is(TokenMarks.Number) && next.Length <= 2 && next.End < text.Length
                && text[next.End] == ')')
                return true;
            if (next.Is(TokenMarks.AfterComma) && next.Is(TokenMarks.Number) && next.Length == 2 && next.End < text.Length
                && text[next.End] == ',')
                return true;
        }

        return false;
    }

    /// <summary>A preposition of place or a noun of place stands right before it.</summary>
    public static bool IsPlace(string text, ReadOnlySpan<Token> tokens, int first)
    {
        if (first == 0 || tokens[first].Is(TokenMarks.AfterMark))
            return false;

        return tokens[first - 1].In(text) is "in" or "In" or "uit" or "Uit" or "nabij" or "gemeente" or "stad" or "dorp" or "provincie"
            or "regio" or "eiland"
            or "hoofdstad" or "havenstad" or "near" or "town" or "city" or "village";
    }

    /// <summary>Dutch writes titles as one word: <c>partijleider</c>, <c>wereldkampioen</c>.</summary>
    public static bool EndsInTitle(ReadOnlySpan<char> word)
    {
        if (word.Length < 6)
            return false;

        foreach (var ending in TitleEndings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
