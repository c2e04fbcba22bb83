using Scriban.Syntax;

namespace Scriban.Parsing;

internal sealed partial class Parser
{
    /// <summary>A primary with members, indexers and explicit calls behind it.</summary>
    private ScriptExpression? ParseOperand()
    {
        var start = Current.Start;
        var operand = ParsePrimary();
        while (operand is not null && operand is not ScriptAnonymousFunction)
        {
            switch (Current.Type)
            {
                case TokenType.Dot or TokenType.QuestionDot:
                    operand = ParseMember(operand, start);
                    break;
                case TokenType.OpenBracket when IsIndexable(operand) && !IsAfterWhiteSpace():
                    operand = ParseIndexer(operand, start);
                    break;
                case TokenType.OpenParen when !IsAfterWhiteSpace() && IsCallable(operand):
                    operand = ParseExplicitCall(operand, start);
                    break;
                case TokenType.DoublePlus or TokenType.DoubleMinus:
                    operand = ParsePostIncrement(operand, start);
                    break;
                default:
                    return operand;
            }
        }

        return operand;
    }

    private static bool IsIndexable(ScriptExpression operand) => operand is IScriptVariablePath or ScriptLiteral or ScriptFunctionCall;

    private static bool IsCallable(ScriptExpression operand) => operand is IScriptVariablePath or ScriptFunctionCall;

    private ScriptExpression? ExpectBasicExpression(GrammarRule rule)
    {
        if (StartsExpression())
            return ParseOperand();
        ExpectingExpression(rule);
        return null;
    }

    private ScriptExpression? ParsePrimary()
    {
        switch (Current.Type)
        {
            case TokenType.Identifier or TokenType.IdentifierSpecial:
                return ParseVariable();
            case TokenType.Integer or TokenType.HexaInteger or TokenType.BinaryInteger or TokenType.Float or TokenType.String or TokenType.VerbatimString:
                return ParseLiteral();
            case TokenType.BeginInterpolatedString or TokenType.InterpolatedString:
                return ParseInterpolatedString();
            case TokenType.OpenParen:
                return ParseParenthesis();
            case TokenType.OpenBrace:
                return ParseObjectInitializer();
            case TokenType.OpenBracket:
                return ParseArrayInitializer();
            case TokenType.DoublePlus or TokenType.DoubleMinus:
                return ParsePreIncrement();
            case TokenType.Exclamation or TokenType.Minus or TokenType.Plus or TokenType.Arroba or TokenType.Caret:
                return ParseUnary();
        }

        Error($"Unexpected token `{Shown()}` while parsing expression");
        return null;
    }

    private ScriptExpression? ParseMember(ScriptExpression target, TextPosition start)
    {
        var isOptional = Is(TokenType.QuestionDot) || target is ScriptMemberExpression { IsOptional: true } or ScriptIndexerExpression { IsOptional: true };
        if (Peek() is { Type: not TokenType.Identifier } next)
        {
            Error(Span(next), $"Invalid token `{next.Type}`. The dot operator is expected to be followed by a plain identifier");
            return null;
        }

        Next();
        var span = CurrentSpan;
        var name = CurrentText();
        Next();
        if (name is "empty" or "blank" && Is(TokenType.Question))
        {
            Next();
            return new ScriptIsEmptyExpression(_source, SpanFrom(start), target);
        }

        var member = new ScriptVariableGlobal(_source, span, name);
        return new ScriptMemberExpression(_source, SpanFrom(start), target, member, isOptional);
    }

    private ScriptIndexerExpression? ParseIndexer(ScriptExpression target, TextPosition start)
    {
        Next();
        if (!StartsExpression())
        {
            Error(GrammarRule.Indexer, CurrentSpan, $"Expecting <index_expression> instead of `{Shown()}`");
            return null;
        }

        var index = ParseExpression();
        if (!TryTake(TokenType.CloseBracket))
            Error($"Unexpected `{Shown()}`. Expecting ']'");
        return index is null ? null : new ScriptIndexerExpression(_source, SpanFrom(start), target, index);
    }

    private ScriptNestedExpression? ParseParenthesis()
    {
        var start = Current.Start;
        Next();
        var expression = ExpectExpression(GrammarRule.Nested);
        if (!TryTake(TokenType.CloseParen))
            Error($"Invalid token `{Shown()}`. Expecting a closing `)`.");
        return expression is null ? null : new ScriptNestedExpression(_source, SpanFrom(start), expression);
    }

    private ScriptUnaryExpression? ParseUnary()
    {
        var start = Current.Start;
        var op = Current.Type switch
        {
            TokenType.Exclamation => ScriptUnaryOperator.Not,
            TokenType.Minus => ScriptUnaryOperator.Negate,
            TokenType.Plus => ScriptUnaryOperator.Plus,
            TokenType.Arroba => ScriptUnaryOperator.FunctionAlias,
            _ => ScriptUnaryOperator.FunctionParametersExpand,
        };
        Next();
        var right = ExpectUnaryOperand(isArgument: op == ScriptUnaryOperator.FunctionAlias);
        return right is null ? null : new ScriptUnaryExpression(_source, SpanFrom(start), op, right);
    }

    private ScriptExpression? ExpectUnaryOperand(bool isArgument = false)
    {
        if (!StartsExpression())
        {
            ExpectingExpression(GrammarRule.Unary);
            return null;
        }

        _expressionLevel++;
        var operand = ParseOperators(OperatorTable.UnaryPrecedence, isArgument);
        _expressionLevel--;
        return operand;
    }

    private ScriptIncrementDecrementExpression? ParsePreIncrement()
    {
        var start = Current.Start;
        var isIncrement = Is(TokenType.DoublePlus);
        Next();
        var operand = ExpectUnaryOperand();
        return operand is null ? null : Increment(operand, start, isIncrement, isPost: false);
    }

    private ScriptIncrementDecrementExpression ParsePostIncrement(ScriptExpression operand, TextPosition start)
    {
        var isIncrement = Is(TokenType.DoublePlus);
        Next();
        return Increment(operand, start, isIncrement, isPost: true);
    }

    private ScriptIncrementDecrementExpression Increment(ScriptExpression operand, TextPosition start, bool isIncrement, bool isPost)
    {
        if (operand is not IScriptVariablePath)
            Error("The operand of an increment or decrement operator must be a variable, property or indexer");
        var result = new ScriptIncrementDecrementExpression(_source, SpanFrom(start), operand, isIncrement, isPost);
        if (_isInWhenValue)
            Error($"Unexpected non constant expression `{result}`.");
        return result;
    }

    private ScriptArrayInitializerExpression? ParseArrayInitializer()
    {
        var start = Current.Start;
        var values = new List<ScriptExpression>();
        _allowNewLine++;
        Next();
        while (!Is(TokenType.CloseBracket))
        {
            if (ExpectExpression(GrammarRule.Array) is not { } value)
                break;
            values.Add(value);
            if (!TryTake(TokenType.Comma))
                break;
        }

        _allowNewLine--;
        if (!Is(TokenType.CloseBracket))
        {
            Error($"Unexpected token found `{Shown()}` while expecting `]`.");
            return null;
        }

        Next();
        return new ScriptArrayInitializerExpression(_source, SpanFrom(start), values.ToArray());
    }

    private ScriptObjectInitializerExpression? ParseObjectInitializer()
    {
        var start = Current.Start;
        var members = new List<KeyValuePair<string, ScriptExpression>>();
        _allowNewLine++;
        Next();
        var isComplete = true;
        while (!Is(TokenType.CloseBrace))
        {
            if (ParseObjectMember() is not { } member)
            {
                isComplete = false;
                break;
            }

            members.Add(member);
            if (!TryTake(TokenType.Comma) && !Is(TokenType.CloseBrace))
            {
                Error($"Unexpected token `{Shown()}` while parsing object initializer. Expecting a simple identifier for the member name.");
                isComplete = false;
                break;
            }
        }

        _allowNewLine--;
        if (!isComplete)
            return null;
        Next();
        return new ScriptObjectInitializerExpression(_source, SpanFrom(start), members.ToArray());
    }

    private KeyValuePair<string, ScriptExpression>? ParseObjectMember()
    {
        if (Current.Type is not (TokenType.Identifier or TokenType.String or TokenType.VerbatimString))
        {
            Error($"Unexpected token `{Shown()}` while parsing object initializer. Expecting a simple identifier for the member name.");
            return null;
        }

        var name = Is(TokenType.Identifier) ? CurrentText() : Named((string)ReadLiteral(Current)!);
        var isIdentifier = Is(TokenType.Identifier);
        Next();
        if (!TryTake(TokenType.Colon))
        {
            Error($"Unexpected token `{Shown()}` Expecting a colon : after identifier `{(isIdentifier ? name : string.Empty)}` for object initializer member name");
            return null;
        }

        if (!StartsExpression())
        {
            Error($"Unexpected token `{Shown()}`. Expecting an expression for the value of the member.");
            return null;
        }

        return ParseExpression() is { } value ? new KeyValuePair<string, ScriptExpression>(name, value) : null;
    }
}
