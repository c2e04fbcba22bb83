using Scriban.Syntax;

namespace Scriban.Parsing;

internal sealed partial class Parser
{
    /// <summary>A name: a variable, or one of the words that stand for a value.</summary>
    private ScriptExpression? ParseVariable()
    {
        var span = CurrentSpan;
        var text = CurrentText();
        if (text == "do" && Is(TokenType.Identifier))
        {
            var function = ParseFunction(isAnonymous: true);
            return new ScriptAnonymousFunction(_source, function.Span, function);
        }

        var isSpecial = Is(TokenType.IdentifierSpecial);
        Next();
        if (isSpecial)
            return LocalVariable(span, text);
        switch (text)
        {
            case "null":
                return new ScriptLiteral(_source, span, null);
            case "true":
                return new ScriptLiteral(_source, span, Runtime.Boxed.True);
            case "false":
                return new ScriptLiteral(_source, span, Runtime.Boxed.False);
            case "this":
                return new ScriptThisExpression(_source, span);
            case "for" or "while" or "tablerow" when Is(TokenType.Dot):
                CheckLoopMember(span, text);
                break;
        }

        return new ScriptVariableGlobal(_source, span, text);
    }

    /// <summary><c>$name</c>, <c>$</c>, <c>$$</c>, and <c>$0</c>, which is short for <c>$[0]</c>.</summary>
    private ScriptExpression LocalVariable(SourceSpan span, string text)
    {
        var name = Named(text.AsSpan(1));
        if (!int.TryParse(name, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var index))
            return new ScriptVariableLocal(_source, span, name);
        var arguments = new ScriptVariableLocal(_source, span, string.Empty);
        return new ScriptIndexerExpression(_source, span, arguments, new ScriptLiteral(_source, span, Runtime.Boxed.Of(index)));
    }

    private void CheckLoopMember(SourceSpan span, string loop)
    {
        var next = Peek();
        if (next.Type != TokenType.Identifier)
        {
            Error(span, $"Invalid token `{Shown()}`. The loop variable <{loop}> dot must be followed by an identifier");
            return;
        }

        var member = next.Text(_source.Text).ToString();
        switch (member)
        {
            case "first" or "even" or "odd" or "index":
                break;
            case "last" or "changed" or "length" or "rindex":
                if (loop == "while")
                    Error(span, $"The loop variable <while.{member}> is invalid");
                break;
            case "col":
                if (loop != "tablerow")
                    Error(span, $"The loop variable <{loop}.col> is invalid");
                break;
            default:
                Error(span, $"The loop variable <{loop}.{member}> is not supported");
                break;
        }
    }

    private ScriptLiteral ParseLiteral()
    {
        var token = Current;
        var value = ReadLiteral(token);
        Next();
        return new ScriptLiteral(_source, Span(token), value);
    }

    private object? ReadLiteral(Token token)
    {
        var text = token.Text(_source.Text);
        return token.Type switch
        {
            TokenType.String => LiteralReader.ReadString(text[1..^1]),
            TokenType.VerbatimString => text[1..^1].ToString().Replace("``", "`", StringComparison.Ordinal),
            TokenType.Integer => LiteralReader.TryReadInteger(text) ?? NumberError(token, $"Unable to parse the integer {text}"),
            TokenType.HexaInteger => LiteralReader.ReadHexadecimal(text),
            TokenType.BinaryInteger => LiteralReader.ReadBinary(text),
            _ => LiteralReader.TryReadFloat(text, _options.ParseFloatAsDecimal) ?? NumberError(token, $"Unable to parse double value `{text}`"),
        };
    }

    private object? NumberError(Token token, string message)
    {
        Error(Span(token), message);
        return null;
    }

    private ScriptInterpolatedStringExpression? ParseInterpolatedString()
    {
        var start = Current.Start;
        var parts = new List<ScriptExpression>();
        var isWhole = Is(TokenType.InterpolatedString);
        AddInterpolatedText(parts, skip: 2);
        while (!isWhole)
        {
            if (ExpectExpression(GrammarRule.Interpolated) is not { } expression)
                return null;
            parts.Add(expression);
            if (Current.Type is not (TokenType.ContinuationInterpolatedString or TokenType.EndingInterpolatedString))
            {
                Error(Is(TokenType.NewLine)
                    ? "Opened interpolated expression not closed on the same line."
                    : $"Unexpected token `{Shown()}` while parsing an interpolated string. Expecting a closing `}}`.");
                return null;
            }

            isWhole = Is(TokenType.EndingInterpolatedString);
            AddInterpolatedText(parts, skip: 1);
        }

        return new ScriptInterpolatedStringExpression(_source, SpanFrom(start), parts.ToArray());
    }

    private void AddInterpolatedText(List<ScriptExpression> parts, int skip)
    {
        var text = Current.Text(_source.Text)[skip..^1];
        if (text.Length > 0)
            parts.Add(new ScriptLiteral(_source, CurrentSpan, LiteralReader.ReadString(text)));
        Next();
    }
}
