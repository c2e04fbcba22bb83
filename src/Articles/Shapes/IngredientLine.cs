namespace Articles.Shapes;

/// <summary>A line of a recipe that says how much of what it takes: <c>500 g spliterwten</c>, <c>½ knolselderij</c>.</summary>
internal static class IngredientLine
{
    private const int Longest = 80;
    private const int LongestLoose = 50;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Units =
        EmbeddedData.Words("kitchen-units.txt").ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Heads =
        ["Ingrediënten", "Ingredienten", "Benodigdheden", "Nodig", "Wat heb je nodig", "Ingredients", "Zutaten", "Ingrédients"];

    /// <param name="line">A line of a text.</param>
    /// <param name="hasUnit">True where a kitchen's measure stands behind the number.</param>
    /// <returns>True for an amount with something of which it is.</returns>
    public static bool IsAmount(ReadOnlySpan<char> line, out bool hasUnit)
    {
        hasUnit = false;
        if (line.Length is < 3 or > Longest || line[^1] is '.' or '?' or '!' or ':')
            return false;

        var number = LengthOfNumber(line);
        var rest = line[number..].TrimStart();
        var word = rest[..(rest.IndexOf(' ') is >= 0 and var end ? end : rest.Length)];
        hasUnit = (Units.Contains(word.TrimEnd('.')) && word.Length < rest.Length) || (number > 0 && IsFraction(line[number - 1]));
        return hasUnit || (number > 0 && !rest.IsEmpty && char.IsLetter(rest[0]));
    }

    /// <summary><c>zout en peper naar smaak</c>: what stands among amounts without one.</summary>
    public static bool IsLoose(ReadOnlySpan<char> line) =>
        line.Length is > 2 and <= LongestLoose && char.IsLower(line[0]) && line[^1] is not ('.' or '?' or '!' or ':' or ',');

    /// <summary>True for the line over them: <c>Ingrediënten (4 personen)</c>.</summary>
    public static bool IsHead(ReadOnlySpan<char> line)
    {
        foreach (var head in Heads)
        {
            if (line.Length <= LongestLoose && line.StartsWith(head, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static int LengthOfNumber(ReadOnlySpan<char> line)
    {
        var end = line.StartsWith("ca. ", StringComparison.OrdinalIgnoreCase) ? 4 : 0;
        if (end == line.Length || !IsDigit(line[end]))
            return 0;
        while (end < line.Length && (IsDigit(line[end]) || line[end] is '.' or ',' or '/' or '-' or '–' or '⁄'
            || (end + 1 < line.Length && JoinsNumbers(line[end], line[end + 1]))))
            end++;
        return end;
    }

    /// <summary><c>1 1/2</c>, <c>2 à 3</c>, <c>2 - 3</c>.</summary>
    private static bool JoinsNumbers(char c, char next) => c is 'à' || (c is ' ' && (IsDigit(next) || next is 'à' or '-' or '–'));

    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || IsFraction(c);

    private static bool IsFraction(char c) => c is >= '¼' and <= '¾' or >= '⅐' and <= '⅞';
}
