namespace Scriban.Parsing;

/// <summary>The operators and brackets, by their spelling; the longest spelling wins.</summary>
internal static class Symbols
{
    private static readonly (string Text, TokenType Type)[] Table =
    [
        ("...", TokenType.TripleDot), ("..<", TokenType.DoubleDotLess), ("//=", TokenType.DoubleDivideEqual), ("??=", TokenType.DoubleQuestionEqual),
        ("..", TokenType.DoubleDot), ("//", TokenType.DoubleDivide), ("??", TokenType.DoubleQuestion), ("?.", TokenType.QuestionDot),
        ("?!", TokenType.QuestionExclamation), ("&&", TokenType.DoubleAmp), ("||", TokenType.DoubleVerticalBar), ("|>", TokenType.PipeGreater),
        ("==", TokenType.DoubleEqual), ("!=", TokenType.ExclamationEqual), ("<=", TokenType.LessEqual), ("<<", TokenType.DoubleLessThan),
        (">=", TokenType.GreaterEqual), (">>", TokenType.DoubleGreaterThan), ("++", TokenType.DoublePlus), ("--", TokenType.DoubleMinus),
        ("^^", TokenType.DoubleCaret), ("+=", TokenType.PlusEqual), ("-=", TokenType.MinusEqual), ("*=", TokenType.AsteriskEqual),
        ("/=", TokenType.DivideEqual), ("%=", TokenType.PercentEqual),
        (";", TokenType.SemiColon), (":", TokenType.Colon), ("@", TokenType.Arroba), ("^", TokenType.Caret), ("*", TokenType.Asterisk),
        ("/", TokenType.Divide), ("%", TokenType.Percent), ("+", TokenType.Plus), ("-", TokenType.Minus), (",", TokenType.Comma),
        ("&", TokenType.Amp), ("|", TokenType.VerticalBar), ("?", TokenType.Question), ("!", TokenType.Exclamation), ("=", TokenType.Equal),
        ("<", TokenType.Less), (">", TokenType.Greater), (".", TokenType.Dot), ("(", TokenType.OpenParen), (")", TokenType.CloseParen),
        ("{", TokenType.OpenBrace), ("}", TokenType.CloseBrace), ("[", TokenType.OpenBracket), ("]", TokenType.CloseBracket),
    ];

    /// <summary>The symbol that <paramref name="text"/> starts with; <see cref="TokenType.Invalid"/>, one character long, where there is none.</summary>
    public static (TokenType Type, int Length) Match(ReadOnlySpan<char> text)
    {
        foreach (var (symbol, type) in Table)
        {
            if (text.StartsWith(symbol, StringComparison.Ordinal))
                return (type, symbol.Length);
        }

        return (TokenType.Invalid, 1);
    }
}
