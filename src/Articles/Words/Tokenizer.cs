using System.Buffers;

namespace Articles;

/// <summary>Cuts a block into words and sentences in one pass. Inner <c>- ’ ' . &amp;</c> stay in a word (<c>NAVO-lidstaten</c>, <c>AT&amp;T</c>).</summary>
internal sealed class Tokenizer(int capacity)
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Abbreviations =
        EmbeddedData.Words("abbreviations.txt").ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> ClosingMarks = SearchValues.Create("”\"’')]»“ \n");

    private Token[] _tokens = new Token[capacity];
    private int _count;

    public ReadOnlySpan<Token> Tokens => _tokens.AsSpan(0, _count);

    /// <summary>Number of sentences of the block read last.</summary>
    public int SentenceCount { get; private set; }

    public void Read(string text)
    {
        _count = 0;
        var sentence = 0;
        var gap = TokenMarks.SentenceStart;
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (!IsWordStart(text, i))
            {
                gap = AfterGap(text, i, gap);
                i++;
                continue;
            }

            var end = EndOfWord(text, i);
            if ((gap & TokenMarks.SentenceStart) != 0 && _count > 0)
            {
                // A stop before a lower-case word ends no sentence.
                if (char.IsLower(c) && text[i - 1] == ' ' && !EndedByLine(text, _tokens[_count - 1].End, i))
                    gap &= ~TokenMarks.SentenceStart;
                else
                    sentence++;
            }

            Add(new Token(i, end - i, gap | Shape(text.AsSpan(i, end - i)), sentence));
            gap = TokenMarks.None;
            if (end < text.Length && text[end] == '.' && KeepsSentence(text.AsSpan(i, end - i), text, end))
                end++;
            i = end;
        }

        SentenceCount = _count == 0 ? 0 : sentence + 1;
    }

    private void Add(Token token)
    {
        if (_count == _tokens.Length)
            Array.Resize(ref _tokens, _count * 2);
        _tokens[_count++] = token;
    }

    private static bool IsWordStart(string text, int i)
    {
        if (char.IsLetterOrDigit(text[i]))
            return true;

        // ’t, ’s, 's-Gravenhage
        return text[i] is '’' or '\'' && i + 1 < text.Length && text[i + 1] is 't' or 's' or 'n'
            && (i == 0 || !char.IsLetterOrDigit(text[i - 1]))
            && (i + 2 >= text.Length || text[i + 2] is ' ' or '-');
    }

    private static int EndOfWord(string text, int start)
    {
        var i = start + 1;
        for (; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsLetterOrDigit(c))
                continue;
            if (!IsInner(text, start, i))
                break;
        }

        // An initial keeps its stop: George W. Bush, J.D. Salinger.
        if (i < text.Length && text[i] == '.' && char.IsUpper(text[i - 1]) && (i - start == 1 || text[i - 2] == '.'))
            i++;
        return i;
    }

    private static bool IsInner(string text, int start, int i)
    {
        var c = text[i];
        if (i + 1 >= text.Length)
            return false;

        var next = text[i + 1];
        return c switch
        {
            '-' or '‑' or '&' or '*' => char.IsLetterOrDigit(next),
            '’' or '\'' => char.IsLetter(next) || (next == '-' && i > start),
            '.' => char.IsDigit(next) ? char.IsDigit(text[i - 1]) : char.IsLetter(next) && (char.IsLower(next) || (char.IsUpper(text[i - 1]) && (i - start == 1 || text[i - 2] == '.'))),
            ',' => char.IsDigit(next) && char.IsDigit(text[i - 1]),
            _ => char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark,
        };
    }

    private static TokenMarks AfterGap(string text, int i, TokenMarks gap)
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
    private static bool EndsSentence(string text, int i) =>
        i + 1 >= text.Length || ClosingMarks.Contains(text[i + 1]) || char.IsUpper(text[i + 1]);

    private static bool EndedByLine(string text, int from, int to) => text.AsSpan(from, to - from).Contains('\n');

    private static bool KeepsSentence(ReadOnlySpan<char> word, string text, int stop) =>
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
