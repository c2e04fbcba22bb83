using Articles.Words;

namespace Articles.Spans;

/// <summary>Tells headings and credits in capitals from text with names in it.</summary>
internal static class ShoutRule
{
    /// <summary>Capitals tell nothing in a block that is all capitals.</summary>
    public static bool IsShouted(ReadOnlySpan<Token> tokens)
    {
        int shouted = 0, words = 0;
        foreach (var token in tokens)
        {
            shouted += token.Is(TokenMarks.AllCapitals) ? 1 : 0;
            words += token.Is(TokenMarks.Number | TokenMarks.Initial) || token.Length == 1 ? 0 : 1;
        }

        return words >= 4 && shouted * 10 > words * 7;
    }
}
