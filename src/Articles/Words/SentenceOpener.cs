namespace Articles.Words;

/// <summary>
/// Tells whether a capital behind an initial (<c>Michael P. Hij</c>) starts a sentence: function words and adverbs do; particles do
/// where the next word but particles is in lower case (<c>Michael P. De rechter</c>, not <c>Jan P. De Vries</c>); Dutch verbs do where a
/// function word follows, as in a question (<c>Mohammed A. Ligt de waarheid in het midden?</c>).
/// </summary>
internal static class SentenceOpener
{
    private static readonly string[] Languages = ["nl", "en", "de"];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Particles =
        Set("de den der het van von te ten ter in op la le el al di da du dos das zu".Split(' '));

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers = Set(EmbeddedData.Lines("function-words.txt")
        .Where(line => Languages.Contains(line[..2])).SelectMany(line => line[3..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Concat(EmbeddedData.Words("sentence-starters.txt")));

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Verbs = Set(EmbeddedData.Lines("finite-verbs.txt")
        .Where(line => line.StartsWith("nl:", StringComparison.Ordinal)).SelectMany(line => line.Split(' ')[1..]));

    /// <param name="text">The block.</param>
    /// <param name="start">Where the word starts.</param>
    /// <param name="end">Where it ends.</param>
    public static bool IsAt(ReadOnlySpan<char> text, int start, int end)
    {
        var word = text[start..end];
        if (word.Length < 2 || !char.IsUpper(word[0]))
            return false;
        if (!Openers.Contains(word))
            return Verbs.Contains(word) && WordAfter(text, end) is [>= 'a' and <= 'z', ..] next && Openers.Contains(next);

        while (Particles.Contains(word))
        {
            start = end;
            while (start < text.Length && text[start] == ' ')
                start++;
            for (end = start; end < text.Length && char.IsLetter(text[end]); end++)
            {
            }

            word = text[start..end];
            if (word.IsEmpty || char.IsUpper(word[0]))
                return false;
        }

        return true;
    }

    private static ReadOnlySpan<char> WordAfter(ReadOnlySpan<char> text, int end)
    {
        var rest = text[end..];
        if (rest is not [' ', ..])
            return [];

        rest = rest[1..];
        var length = 0;
        while (length < rest.Length && char.IsLetter(rest[length]))
            length++;
        return rest[..length];
    }

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(IEnumerable<string> words) =>
        words.Where(w => w.Length > 1).ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
