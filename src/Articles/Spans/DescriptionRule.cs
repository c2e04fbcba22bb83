using System.Collections.Frozen;

namespace Articles.Spans;

/// <summary>
/// Tells a noun that says what stands behind it from the name behind it, where both have a capital: <c>Chipmaker Nexperia</c>,
/// <c>Verzekeraar Univé</c>, <c>Beheerder Tineke</c>.
/// </summary>
internal static class DescriptionRule
{
    /// <summary>An ending alone is no noun that anybody describes with.</summary>
    private const int ShortestBeginning = 3;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Nouns = EmbeddedData.LabelledWords("describing-nouns.txt")
        .Where(word => word[0] != '-').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Endings =
        [.. EmbeddedData.LabelledWords("describing-nouns.txt").Where(word => word[0] == '-').Select(word => word[1..]).Distinct()];

    public static bool IsDescription(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestBeginning || word.IndexOfAnyInRange('A', 'Z') > 0)
            return false;
        if (Nouns.Contains(word) || NameEvidence.EndsInTitle(word))
            return true;

        foreach (var ending in Endings)
        {
            if (word.Length >= ending.Length + ShortestBeginning && word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
