namespace Articles;

/// <summary>Cuts a block into sentences, each with its closing marks.</summary>
internal static class Sentences
{
    /// <summary>At least one range; ranges leave out the space between sentences.</summary>
    public static List<Range> Split(string text)
    {
        var sentences = new List<Range>();
        var tokenizer = new Tokenizer(capacity: 128);
        tokenizer.Read(text);
        var start = 0;
        foreach (var token in tokenizer.Tokens[Math.Min(1, tokenizer.Tokens.Length)..])
        {
            if (!token.Is(TokenMarks.SentenceStart))
                continue;

            var end = EndBefore(text, token.Start);
            if (end <= start)
                continue;
            sentences.Add(start..end);
            start = end;
            while (start < text.Length && text[start] == ' ')
                start++;
        }

        if (start < text.Length || sentences.Count == 0)
            sentences.Add(start..text.Length);
        return sentences;
    }

    /// <summary>An opening mark before the next sentence belongs to that sentence.</summary>
    private static int EndBefore(string text, int next)
    {
        var at = next;
        while (at > 0 && text[at - 1] is '„' or '“' or '"' or '‘' or '’' or '\'' or '(' or '«' && (at < 2 || text[at - 2] is ' '))
            at--;
        while (at > 0 && text[at - 1] == ' ')
            at--;
        return at;
    }
}
