namespace Articles.Words;

/// <summary>
/// Cuts a block into sentences, one after another, each with its closing marks; at least one, without the space between them.
/// </summary>
internal ref struct SentenceLexer
{
    private readonly ReadOnlySpan<char> _text;
    private TokenLexer _tokens;
    private int _start;
    private bool _isAtEnd;

    public SentenceLexer(ReadOnlySpan<char> text)
    {
        _text = text;
        _tokens = new TokenLexer(text);
        _tokens.MoveNext();
    }

    /// <summary>The sentence read last.</summary>
    public Range Current { get; private set; }

    public readonly SentenceLexer GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_tokens.MoveNext())
        {
            var end = _tokens.Current.Is(TokenMarks.SentenceStart) ? EndBefore(_text, _tokens.Current.Start) : 0;
            if (end <= _start)
                continue;

            Current = _start..end;
            _start = end;
            while (_start < _text.Length && _text[_start] == ' ')
                _start++;
            return true;
        }

        if (_isAtEnd || (_start > 0 && _start == _text.Length))
            return false;

        _isAtEnd = true;
        Current = _start.._text.Length;
        return true;
    }

    /// <summary>An opening mark before the next sentence belongs to that sentence.</summary>
    private static int EndBefore(ReadOnlySpan<char> text, int next)
    {
        var at = next;
        while (at > 0 && text[at - 1] is '„' or '“' or '"' or '‘' or '’' or '\'' or '(' or '«' && (at < 2 || text[at - 2] is ' '))
            at--;
        while (at > 0 && text[at - 1] == ' ')
            at--;
        return at;
    }
}
