namespace Articles.Words;

/// <summary>Keeps the words of one block after another, to look at them in any order.</summary>
internal sealed class Tokenizer(int capacity)
{
    private Token[] _tokens = new Token[capacity];
    private int _count;

    public ReadOnlySpan<Token> Tokens => _tokens.AsSpan(0, _count);

    /// <summary>Number of sentences of the block read last.</summary>
    public int SentenceCount => _count == 0 ? 0 : _tokens[_count - 1].Sentence + 1;

    public void Read(ReadOnlySpan<char> text)
    {
        _count = 0;
        foreach (var token in new TokenLexer(text))
        {
            if (_count == _tokens.Length)
                Array.Resize(ref _tokens, _count * 2);
            _tokens[_count++] = token;
        }
    }
}
