namespace Scriban.Parsing;

internal sealed partial class Lexer
{
    private const string AllowedEscapes = "0 ' \\ \" b f n r t v u0000-uFFFF x00-xFF";

    private void LexString(int start, char quote)
    {
        _at = start + 1;
        while (_at < _text.Length)
        {
            var c = _text[_at];
            if (c == quote)
            {
                Add(TokenType.String, start, _at++);
                return;
            }

            if (c == '\\' && !SkipEscape(""))
                return;
            if (c != '\\')
                _at++;
        }

        Fail($"Unexpected end of file while parsing a string not terminated by a {quote}", _text.Length - 1, _text.Length - 1);
    }

    private void LexVerbatimString()
    {
        var start = _at++;
        while (_at < _text.Length)
        {
            if (_text[_at++] != '`')
                continue;
            if (Peek(_at) != '`')
            {
                Add(TokenType.VerbatimString, start, _at - 1);
                return;
            }

            _at++;
        }

        Fail("Unexpected end of file while parsing a verbatim string not terminated by a `", _text.Length - 1, _text.Length - 1);
    }

    /// <summary><c>$"a {x} b"</c> becomes begin <c>$"a {</c>, the words of x, ending <c>} b"</c>, with continuations <c>} … {</c> between.</summary>
    private void LexInterpolatedString(char quote)
    {
        var start = _at;
        _at += 2;
        var isFirst = true;
        while (!_failed)
        {
            var stop = SkipInterpolatedText(quote);
            if (stop == '\0')
            {
                if (!_failed)
                    Fail($"Unexpected end of file while parsing a string not terminated by a {quote}", _text.Length - 1, _text.Length - 1);
                return;
            }

            if (stop == quote)
            {
                Add(isFirst ? TokenType.InterpolatedString : TokenType.EndingInterpolatedString, start, _at++);
                return;
            }

            Add(isFirst ? TokenType.BeginInterpolatedString : TokenType.ContinuationInterpolatedString, start, _at++);
            isFirst = false;
            if (!LexInterpolatedCode())
                return;
            start = _at++;
        }
    }

    /// <summary>Moves to the closing quote or the next <c>{</c>; returns it, or NUL where the text ends first.</summary>
    private char SkipInterpolatedText(char quote)
    {
        while (_at < _text.Length)
        {
            var c = _text[_at];
            if (c == quote || c == '{')
                return c;
            if (c == '\\')
            {
                if (!SkipEscape("{}"))
                    return '\0';
            }
            else
            {
                _at++;
            }
        }

        return '\0';
    }

    /// <summary>Reads words up to the <c>}</c> that closes the expression, and stops on it.</summary>
    private bool LexInterpolatedCode()
    {
        var outerBraces = _openBraces;
        _openBraces = 1;
        while (!_failed && _at < _text.Length && !(_openBraces == 1 && _text[_at] == '}'))
            LexWord();
        _openBraces = outerBraces;
        return !_failed && _at < _text.Length;
    }

    private bool SkipEscape(string more)
    {
        var c = Peek(_at + 1);
        if (c == 'u' || c == 'x')
            return SkipHexEscape(c, c == 'u' ? 4 : 2);
        if (c == '\r' && Peek(_at + 2) == '\n')
        {
            _at += 3;
            return true;
        }

        if (c != '\0' && ("0'\"\\bfnrtv\n\r".Contains(c, StringComparison.Ordinal) || more.Contains(c, StringComparison.Ordinal)))
        {
            _at += 2;
            return true;
        }

        Fail($"Unexpected escape character `{c}` in string. Only {AllowedEscapes} are allowed", _at + 1, _at + 1);
        return false;
    }

    private bool SkipHexEscape(char kind, int digits)
    {
        _at += 2;
        for (var i = 0; i < digits; i++, _at++)
        {
            var c = Peek(_at);
            if (char.IsAsciiHexDigit(c))
                continue;
            var range = kind == 'u' ? "`\\u0000` to `\\uffff`." : "`\\x00` to `\\xff`";
            Fail($"Unexpected hex number `{c}` following `\\{kind}`. Expecting {range}", _at, _at);
            return false;
        }

        return true;
    }
}
