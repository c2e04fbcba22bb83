namespace Scriban.Parsing;

internal sealed partial class Lexer
{
    private void LexNumber()
    {
        var start = _at;
        if (_text[_at] == '0' && Peek(_at + 1) is 'x' or 'X')
        {
            LexPrefixedInteger(TokenType.HexaInteger, char.IsAsciiHexDigit);
            return;
        }

        if (_text[_at] == '0' && Peek(_at + 1) is 'b' or 'B')
        {
            LexPrefixedInteger(TokenType.BinaryInteger, static c => c is '0' or '1');
            return;
        }

        SkipDigits();
        var isFloat = TrySkipFraction();
        if (Peek(_at) is 'e' or 'E' && !TrySkipExponent())
            return;
        if (Peek(_at) is 'f' or 'F' or 'd' or 'D' or 'm' or 'M' && !IsIdentifierPart(Peek(_at + 1)))
        {
            isFloat = true;
            _at++;
        }

        Add(isFloat ? TokenType.Float : TokenType.Integer, start, _at - 1);
    }

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Peek(_at)) || Peek(_at) == '_')
            _at++;
    }

    /// <summary>A dot that starts a range (<c>1..5</c>) or a member is not a fraction's.</summary>
    private bool TrySkipFraction()
    {
        if (Peek(_at) != '.' || Peek(_at + 1) == '.')
            return false;
        _at++;
        SkipDigits();
        return true;
    }

    private bool TrySkipExponent()
    {
        _at++;
        if (Peek(_at) is '+' or '-')
            _at++;
        if (!char.IsAsciiDigit(Peek(_at)))
        {
            Fail("Expecting at least one digit after the exponent", _at, _at);
            return false;
        }

        SkipDigits();
        return true;
    }

    private void LexPrefixedInteger(TokenType type, Func<char, bool> isDigit)
    {
        var start = _at;
        _at += 2;
        var hasDigits = false;
        while (isDigit(Peek(_at)) || Peek(_at) == '_')
        {
            hasDigits |= Peek(_at) != '_';
            _at++;
        }

        if (!hasDigits)
        {
            var (name, digits, prefix) = type == TokenType.HexaInteger ? ("hex", "an hex digit [0-9a-fA-F]", "0x") : ("binary", "a binary digit [0-1]", "0b");
            Fail($"Invalid {name} number, expecting at least {digits} after {prefix}", start, _at - 1);
            return;
        }

        if (Peek(_at) is 'u' or 'U' && !IsIdentifierPart(Peek(_at + 1)))
            _at++;
        Add(type, start, _at - 1);
    }
}
