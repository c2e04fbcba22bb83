namespace Scriban.Parsing;

/// <summary>
/// Cuts a template into tokens, all at once. This file: text, escape blocks and the edges of code blocks, where white space is stripped;
/// <c>Lexer.Code.cs</c>: the words inside a code block. Stops at the first character that cannot be read.
/// </summary>
internal sealed partial class Lexer
{
    private readonly string _text;
    private readonly string _fileName;
    private readonly LexerOptions _options;
    private readonly LineMap _lines;
    private readonly List<Token> _tokens;
    private int _at;
    private bool _failed;

    private Lexer(string text, string fileName, LexerOptions options)
    {
        _text = text;
        _fileName = fileName;
        _options = options;
        _at = options.StartPosition.Offset;
        _lines = new LineMap(text, options.StartPosition);
        _tokens = new List<Token>(16 + ((text.Length - _at) / 12));
    }

    public List<LogMessage> Errors { get; } = [];

    public static (List<Token> Tokens, List<LogMessage> Errors) Tokenize(string text, string fileName, LexerOptions options)
    {
        var lexer = new Lexer(text, fileName, options);
        lexer.Run();
        return (lexer._tokens, lexer.Errors);
    }

    private void Run()
    {
        switch (_options.Mode)
        {
            case ScriptMode.ScriptOnly:
                LexCode(inBlock: false);
                break;
            case ScriptMode.FrontMatterOnly or ScriptMode.FrontMatterAndContent when TryFrontMatterMarker():
                LexCode(inBlock: false);
                LexText();
                break;
            default:
                LexText();
                break;
        }

        Add(TokenType.Eof, _text.Length, Math.Max(_text.Length - 1, 0));
    }

    private void LexText()
    {
        while (!_failed && _at < _text.Length)
        {
            var enter = FindEnter(_at, out var percents);
            if (enter < 0)
            {
                Add(TokenType.Raw, _at, _text.Length - 1);
                _at = _text.Length;
                return;
            }

            LexTextBefore(enter, StripAt(enter + percents + 2));
            if (percents == 0)
                LexBlock(enter);
            else
                LexEscape(enter, percents);
        }
    }

    private void LexTextBefore(int enter, char strip)
    {
        var end = TrimmedEnd(_at, enter, strip);
        if (end > _at)
            Add(TokenType.Raw, _at, end - 1);
    }

    private void LexBlock(int enter)
    {
        _at = enter + 2 + (StripAt(enter + 2) == '\0' ? 0 : 1);
        Add(TokenType.CodeEnter, enter, _at - 1);
        LexCode(inBlock: true);
    }

    /// <summary><c>{%{ … }%}</c>: what is inside is text, whatever it looks like.</summary>
    private void LexEscape(int enter, int percents)
    {
        _at = enter + percents + 2 + (StripAt(enter + percents + 2) == '\0' ? 0 : 1);
        var close = "}" + new string('%', percents) + "}";
        var exit = _text.IndexOf(close, _at, StringComparison.Ordinal);
        if (exit < 0)
        {
            Add(TokenType.Raw, _at, _text.Length - 1);
            _at = _text.Length;
            return;
        }

        var strip = exit > _at ? StripAt(exit - 1) : '\0';
        var end = TrimmedEnd(_at, strip == '\0' ? exit : exit - 1, '\0');
        if (end > _at)
            Add(TokenType.Raw, _at, end - 1);
        _at = exit + close.Length;
        SkipAfterExit(strip);
    }

    /// <summary>Finds the next <c>{{</c> or <c>{%…%{</c>.</summary>
    private int FindEnter(int from, out int percents)
    {
        percents = 0;
        while (true)
        {
            var found = _text.AsSpan(from).IndexOf('{');
            if (found < 0)
                return -1;
            var open = from + found;
            var next = open + 1;
            while (next < _text.Length && _text[next] == '%')
                next++;
            if (next < _text.Length && _text[next] == '{')
            {
                percents = next - open - 1;
                return open;
            }

            from = open + 1;
        }
    }

    /// <summary>Where the text ends once <c>{{-</c> (all white space) or <c>{{~</c> (that of its own line) took its share.</summary>
    private int TrimmedEnd(int from, int end, char strip)
    {
        if (strip == '\0')
            return end;
        while (end > from && char.IsWhiteSpace(_text[end - 1]) && (strip == '-' || !IsLineEnd(end - 1)))
            end--;
        return end;
    }

    private bool IsLineEnd(int at) => _text[at] == '\n' || (_text[at] == '\r' && Peek(at + 1) != '\n');

    /// <summary><c>-}}</c> takes all white space that follows, <c>~}}</c> that up to and with the end of the line.</summary>
    private void SkipAfterExit(char strip)
    {
        if (strip == '\0')
            return;
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            if (_text[_at++] == '\n' && strip == '~')
                return;
        }
    }

    private bool TryFrontMatterMarker()
    {
        var marker = _options.FrontMatterMarker ?? LexerOptions.DefaultFrontMatterMarker;
        if (string.CompareOrdinal(_text, _at, marker, 0, marker.Length) != 0)
            return false;
        var end = _at + marker.Length;
        while (Peek(end) is ' ' or '\t')
            end++;
        if (Peek(end) == '\r')
            end++;
        if (Peek(end) == '\n')
            end++;
        else if (end < _text.Length && Peek(end - 1) != '\r')
            return false;
        Add(TokenType.FrontMatterMarker, _at, _at + marker.Length - 1);
        _at = end;
        return true;
    }

    private char StripAt(int at) => Peek(at) is var c and ('-' or '~') ? c : '\0';

    private char Peek(int at) => (uint)at < (uint)_text.Length ? _text[at] : '\0';

    private void Add(TokenType type, int start, int end) => _tokens.Add(new Token(type, _lines.At(start), _lines.At(end)));

    private void Fail(string message, int start, int end)
    {
        _failed = true;
        Add(TokenType.Invalid, Math.Min(start, _text.Length), Math.Min(end, _text.Length));
        Report(message, start, end);
    }

    private void Report(string message, int start, int end) =>
        Errors.Add(new LogMessage(ParserMessageType.Error, new SourceSpan(_fileName, _lines.At(start), _lines.At(end)), message));
}
