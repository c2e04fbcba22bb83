namespace Articles.Words;

/// <summary>
/// Cuts a block into words and sentences, one word after another. Inner <c>- ’ ' . &amp;</c> stay in a word
/// (<c>NAVO-lidstaten</c>, <c>AT&amp;T</c>).
/// </summary>
internal ref struct TokenLexer(ReadOnlySpan<char> text)
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Abbreviations =
        EmbeddedData.Words("abbreviations.txt").ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly ReadOnlySpan<char> _text = text;
    private int _at;
    private int _sentence;
    private TokenMarks _gap = TokenMarks.SentenceStart;

    /// <summary>The word read last; empty before the first.</summary>
    public Token Current { get; private set; }

    public readonly TokenLexer GetEnumerator() => this;

    public bool MoveNext()
    {
        for (; _at < _text.Length; _at++)
        {
            if (IsWordStart(_text, _at))
            {
                ReadWord(EndOfWord(_text, _at));
                return true;
            }

            // A mark of a note is no word, and the sentence before it may have ended.
            if (_text[_at] == '[' && NoteMark.LengthAt(_text, _at) is > 0 and var mark)
                _at += mark - 1;
            else
                _gap = AfterGap(_text, _at, _gap);
        }

        return false;
    }

    private void ReadWord(int end)
    {
        if (Current.Is(TokenMarks.Initial) && SentenceOpener.IsAt(_text, _at, end))
            _gap |= TokenMarks.AfterMark | TokenMarks.SentenceStart;
        if ((_gap & TokenMarks.SentenceStart) != 0 && Current.Length > 0)
        {
            // A stop before a lower-case word ends no sentence.
            if (char.IsLower(_text[_at]) && _text[_at - 1] == ' ' && !_text[Current.End.._at].Contains('\n'))
                _gap &= ~TokenMarks.SentenceStart;
            else
                _sentence++;
        }

        var word = _text[_at..end];
        Current = new Token(_at, word.Length, _gap | Shape(word), _sentence);
        _gap = TokenMarks.None;
        _at = end < _text.Length && _text[end] == '.' && KeepsSentence(word, _text, end) ? end + 1 : end;
    }

    private static bool IsWordStart(ReadOnlySpan<char> text, int i)
    {
        if (char.IsLetterOrDigit(text[i]))
            return true;

        // ’t, ’s, 's-Gravenhage
        return text[i] is '’' or '\'' && i + 1 < text.Length && text[i + 1] is 't' or 's' or 'n'
            && (i == 0 || !char.IsLetterOrDigit(text[i - 1]))
            && (i + 2 >= text.Length || text[i + 2] is ' ' or '-');
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int start)
    {
        var i = start + 1;
        for (; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsLetterOrDigit(c))
                continue;
            if (c == ' ' || !IsInner(text, start, i))
                break;
        }

        // An initial keeps its stop: George W. Bush, J.D. Salinger.
        if (i < text.Length && text[i] == '.' && char.IsUpper(text[i - 1]) && (i - start == 1 || text[i - 2] == '.'))
            i++;
        return i;
    }

    private static bool IsInner(ReadOnlySpan<char> text, int start, int i)
    {
        var c = text[i];
        if (i + 1 >= text.Length)
            return false;

        var next = text[i + 1];
        return c switch
        {
            '-' or '‑' or '&' or '*' => char.IsLetterOrDigit(next),
            '’' or '\'' => char.IsLetter(next) || (next == '-' && i > start),
            '.' => char.IsDigit(next) ? char.IsDigit(text[i - 1])
                : char.IsLetter(next) && (char.IsLower(next) || (char.IsUpper(text[i - 1]) && (i - start == 1 || text[i - 2] == '.'))),
            ',' => char.IsDigit(next) && char.IsDigit(text[i - 1]),
            _ => char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark,
        };
    }

    private static TokenMarks AfterGap(ReadOnlySpan<char> text, int i, TokenMarks gap)
    {
        switch (text[i])
        {
            case ' ':
                return gap;
            case '\n':
                return gap | TokenMarks.AfterMark | TokenMarks.SentenceStart;
            case '.' or '!' or '?' or '…':
                return gap | TokenMarks.AfterMark | (EndsSentence(text, i) ? TokenMarks.SentenceStart : 0);
            case ':' or '–' or '—' or '„' or '“' or '"' or '«' or '‘' or '’' or '\'' or '•' or '·' or '|':
                return gap | TokenMarks.AfterMark | TokenMarks.MayBeSentenceStart;
            case '(' or '[':
                return gap | TokenMarks.AfterMark | TokenMarks.AfterBracket;
            case ',':
                return gap == TokenMarks.None ? TokenMarks.AfterMark | TokenMarks.AfterComma : gap | TokenMarks.AfterMark;
            case '&':
                return gap == TokenMarks.None ? TokenMarks.AfterAmpersand : gap | TokenMarks.AfterMark;
            default:
                return (gap & ~(TokenMarks.AfterComma | TokenMarks.AfterAmpersand)) | TokenMarks.AfterMark;
        }
    }

    /// <summary>A stop ends a sentence where white space or closing marks follow; <c>eind.Het</c> does too.</summary>
    private static bool EndsSentence(ReadOnlySpan<char> text, int i) =>
        i + 1 >= text.Length || text[i + 1] is '”' or '"' or '’' or '\'' or ')' or ']' or '»' or '“' or ' ' or '\n' or '['
            || char.IsUpper(text[i + 1]);

    private static bool KeepsSentence(ReadOnlySpan<char> word, ReadOnlySpan<char> text, int stop) =>
        stop + 1 < text.Length && word.Length <= 6 && Abbreviations.Contains(word);

    private static TokenMarks Shape(ReadOnlySpan<char> word)
    {
        var first = word[0] is '’' or '\'' && word.Length > 3 ? word[3] : word[0];
        if (char.IsDigit(first))
            return TokenMarks.Number;
        if (!char.IsUpper(first))
            return TokenMarks.None;

        var marks = TokenMarks.Capital;
        if (word[^1] == '.' && word.Length <= 4)
            return marks | TokenMarks.Initial;
        if (word.Length > 1 && AreAllCapitals(word))
            marks |= TokenMarks.AllCapitals;
        return marks;
    }

    private static bool AreAllCapitals(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLower(c))
                return false;
        }

        return true;
    }
}
