using Articles.Gazetteers;
using Articles.Words;

namespace Articles.Spans;

/// <summary>
/// Tells a medium that is quoted (<c>tegen de NOS</c>, <c>meldt RTL Nieuws</c>, <c>told CNN</c>) from one that a text is about: a source
/// is no subject.
/// </summary>
internal static class SourceRule
{
    /// <summary>Words that hand a statement to a medium, right before it or before its article.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Before = Words("before");

    /// <summary>Words with which a medium states something, right behind it.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Behind = Words("behind");

    /// <summary>Words that are said of a medium itself, too, and hand a statement to it only beside a verb of saying.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Open = Words("open");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Between = Words("between");

    /// <param name="text">The block.</param>
    /// <param name="tokens">Its words.</param>
    /// <param name="first">The first word of the medium’s name.</param>
    /// <param name="end">The index behind its last.</param>
    /// <param name="gazetteer">What is known of names.</param>
    public static bool IsQuoted(string text, ReadOnlySpan<Token> tokens, int first, int end, Gazetteer gazetteer)
    {
        // "Aldus NRC", where both have a capital.
        while (first + 1 < end && Before.Contains(tokens[first].In(text)))
            first++;
        if (!gazetteer.Media.Contains(text.AsSpan(tokens[first].Start, tokens[end - 1].End - tokens[first].Start)))
            return false;

        var before = first - 1;
        while (before >= 0 && tokens[before].Sentence == tokens[first].Sentence && Between.Contains(tokens[before].In(text)))
            before--;
        return HandsOver(text, tokens, before, first, Before, gazetteer) || HandsOver(text, tokens, end, first, Behind, gazetteer);
    }

    private static bool HandsOver(string text, ReadOnlySpan<Token> tokens, int at, int medium,
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> words, Gazetteer gazetteer)
    {
        if (at < 0 || at >= tokens.Length || tokens[at].Sentence != tokens[medium].Sentence || !words.Contains(tokens[at].In(text)))
            return false;

        return !Open.Contains(tokens[at].In(text)) || HasSpeech(text, tokens, medium, gazetteer);
    }

    private static bool HasSpeech(string text, ReadOnlySpan<Token> tokens, int medium, Gazetteer gazetteer)
    {
        foreach (var token in tokens)
        {
            if (token.Sentence == tokens[medium].Sentence && IsSpeech(token.In(text), gazetteer))
                return true;
        }

        return false;
    }

    private static bool IsSpeech(ReadOnlySpan<char> word, Gazetteer gazetteer) =>
        gazetteer.SpeechVerbs.Contains(word) || (Before.Contains(word) && !Open.Contains(word));

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string label) => EmbeddedData.Lines("source-words.txt")
        .Where(line => line.StartsWith($"{label}: ", StringComparison.Ordinal)).SelectMany(line => line.Split(' ')[1..])
        .ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
