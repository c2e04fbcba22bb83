namespace Scriban.Parsing;

internal sealed partial class Lexer
{
    private int _openBraces;

    /// <summary>Reads words up to <c>}}</c> (in a block), the front matter's end, or the end of the text.</summary>
    private void LexCode(bool inBlock)
    {
        _openBraces = 0;
        while (!_failed && _at < _text.Length)
        {
            if (_options.Mode != ScriptMode.ScriptOnly)
            {
                if (_openBraces == 0 && IsExit(_at))
                {
                    LexExit();
                    if (inBlock)
                        return;
                    continue;
                }

                if (!inBlock && IsLineStart() && TryFrontMatterMarker())
                    return;
            }

            LexWord();
        }
    }

    private bool IsLineStart() => _at == 0 || _text[_at - 1] is '\n' or '\r';

    private bool IsExit(int at)
    {
        if (StripAt(at) != '\0')
            at++;
        return Peek(at) == '}' && Peek(at + 1) == '}';
    }

    private void LexExit()
    {
        var start = _at;
        var strip = StripAt(_at);
        _at += strip == '\0' ? 2 : 3;
        Add(TokenType.CodeExit, start, _at - 1);
        SkipAfterExit(strip);
    }

    private void LexWord()
    {
        var c = _text[_at];
        if (c is '\n' or '\r')
            LexNewLine();
        else if (char.IsWhiteSpace(c))
            _at++;
        else if (c == '#')
            SkipComment();
        else if (c is '"' or '\'')
            LexString(_at, c);
        else if (c == '`')
            LexVerbatimString();
        else if (c == '$')
            LexDollar();
        else if (c == '_' || char.IsLetter(c))
            LexIdentifier(TokenType.Identifier);
        else if (char.IsAsciiDigit(c))
            LexNumber();
        else
            LexSymbol(c);
    }

    /// <summary>A line's end and all white space behind it are one token.</summary>
    private void LexNewLine()
    {
        var start = _at;
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            _at++;
            if (_options.Mode is ScriptMode.FrontMatterOnly or ScriptMode.FrontMatterAndContent && IsLineStart())
                break;
        }

        Add(TokenType.NewLine, start, _at - 1);
    }

    /// <summary><c># …</c> ends with the line or the block, <c>## … ##</c> with its mark or the block.</summary>
    private void SkipComment()
    {
        var multi = Peek(_at + 1) == '#';
        _at += multi ? 2 : 1;
        while (_at < _text.Length && (_options.Mode == ScriptMode.ScriptOnly || _openBraces > 0 || !IsExit(_at)))
        {
            if (!multi && _text[_at] is '\r' or '\n')
                return;
            if (multi && _text[_at] == '#' && Peek(_at + 1) == '#')
            {
                _at += 2;
                return;
            }

            _at++;
        }
    }

    private void LexDollar()
    {
        if (Peek(_at + 1) is var quote and ('"' or '\''))
        {
            LexInterpolatedString(quote);
            return;
        }

        if (Peek(_at + 1) == '$')
        {
            Add(TokenType.IdentifierSpecial, _at, _at + 1);
            _at += 2;
            return;
        }

        LexIdentifier(TokenType.IdentifierSpecial);
    }

    private void LexIdentifier(TokenType type)
    {
        var start = _at++;
        while (_at < _text.Length && IsIdentifierPart(_text[_at]))
            _at++;
        Add(type, start, _at - 1);
    }

    private static bool IsIdentifierPart(char c) => c == '_' || char.IsLetterOrDigit(c);

    private void LexSymbol(char c)
    {
        if (c == '{')
        {
            _openBraces++;
        }
        else if (c == '}')
        {
            if (_openBraces > 0)
                _openBraces--;
            else
                Report("Unexpected } while no matching {", _at, _at);
        }

        var (type, length) = Symbols.Match(_text.AsSpan(_at));
        Add(type, _at, _at + length - 1);
        _at += length;
    }
}
