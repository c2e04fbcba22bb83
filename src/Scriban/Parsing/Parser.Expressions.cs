using Scriban.Syntax;

namespace Scriban.Parsing;

internal sealed partial class Parser
{
    private int _expressionLevel;
    private bool _allowAssignment = true;
    private bool _isConditionalBranch;

    /// <summary>Where <c>limit:</c>, <c>offset:</c> and <c>reversed</c> go while the header of a loop is read.</summary>
    private List<ScriptNamedArgument>? _loopOptions;

    private ScriptExpression? ExpectTopLevelExpression()
    {
        _expressionLevel = 0;
        return ExpectExpression(GrammarRule.Expression);
    }

    private ScriptExpression? ExpectExpression(GrammarRule rule, bool allowAssignment = true)
    {
        if (StartsExpression())
            return ParseExpression(allowAssignment);
        ExpectingExpression(rule);
        return null;
    }

    /// <summary>Conditions and pipes around operators: the loosest level.</summary>
    private ScriptExpression? ParseExpression(bool allowAssignment = true)
    {
        var (outerAssignment, outerOptions, outerBranch) = (_allowAssignment, _loopOptions, _isConditionalBranch);
        (_allowAssignment, _loopOptions, _isConditionalBranch) = (allowAssignment, null, false);
        var expression = ParseConditionOrPipe();
        (_allowAssignment, _loopOptions, _isConditionalBranch) = (outerAssignment, outerOptions, outerBranch);
        return expression;
    }

    /// <summary>What a loop goes over, followed by its options in any order.</summary>
    private ScriptExpression? ExpectLoopIterator(GrammarRule rule, List<ScriptNamedArgument> options)
    {
        if (!StartsExpression())
        {
            ExpectingExpression(rule);
            return null;
        }

        _loopOptions = options;
        var iterator = ParseConditionOrPipe();
        _loopOptions = null;
        return iterator;
    }

    private ScriptExpression? ParseConditionOrPipe()
    {
        if (!TryEnter())
        {
            Leave();
            return null;
        }

        _expressionLevel++;
        var start = Current.Start;
        var left = ParseOperators(0, isArgument: false);
        while (left is not null && _anonymousEnd != _index)
        {
            if (Current.Type is TokenType.VerticalBar or TokenType.PipeGreater)
            {
                left = ParsePipe(left);
            }
            else if (Is(TokenType.Question))
            {
                left = ParseConditional(left, start);
                break;
            }
            else
            {
                break;
            }
        }

        _expressionLevel--;
        Leave();
        return left;
    }

    /// <summary><c>condition ? then : else</c></summary>
    private ScriptConditionalExpression? ParseConditional(ScriptExpression condition, TextPosition start)
    {
        Next();
        var outer = _isConditionalBranch;
        _isConditionalBranch = true;
        var then = ExpectBranch();
        if (!TryTake(TokenType.Colon))
            Error($"Unexpected token found `{Shown()}` while expecting `:`.");
        _isConditionalBranch = outer;
        var otherwise = ExpectBranch();
        return then is null || otherwise is null ? null : new ScriptConditionalExpression(_source, SpanFrom(start), condition, then, otherwise);
    }

    private ScriptExpression? ExpectBranch()
    {
        if (StartsExpression())
            return ParseConditionOrPipe();
        ExpectingExpression(GrammarRule.Conditional);
        return null;
    }

    /// <summary><c>value | function arguments</c>; the value becomes the first argument of the call on the right.</summary>
    private ScriptExpression? ParsePipe(ScriptExpression from)
    {
        _allowNewLine++;
        Next();
        _allowNewLine--;
        if (!StartsExpression())
        {
            ExpectingExpression(GrammarRule.Pipe);
            return null;
        }

        var outer = _pipeFrom;
        _pipeFrom = from;
        var to = ParseOperators(0, isArgument: false);
        _pipeFrom = outer;
        return to;
    }

    /// <summary>Operators that bind tighter than <paramref name="minimum"/>, by precedence climbing.</summary>
    private ScriptExpression? ParseOperators(int minimum, bool isArgument, bool isWhen = false)
    {
        if (!TryEnter())
        {
            Leave();
            return null;
        }

        var start = Current.Start;
        var left = ParseCallOrOperand(minimum, isArgument);
        while (left is not null && _anonymousEnd != _index && OperatorTable.TryGetBinary(Current.Type, out var op, out var precedence))
        {
            if (precedence <= minimum || (isWhen && op == ScriptBinaryOperator.Or))
                break;
            var operatorSpan = CurrentSpan;
            Next();
            var right = ExpectRightOperand(precedence, isArgument);
            left = right is null ? null : new ScriptBinaryExpression(_source, SpanFrom(start), left, (op, operatorSpan), right);
        }

        Leave();
        return left;
    }

    private ScriptExpression? ExpectRightOperand(int precedence, bool isArgument)
    {
        if (!StartsExpression())
        {
            Error(GrammarRule.Binary, CurrentSpan, $"Expecting an <expression> to the right of the operator instead of `{Shown()}`");
            return null;
        }

        _expressionLevel++;
        var right = ParseOperators(precedence, isArgument);
        _expressionLevel--;
        return right;
    }

    private ScriptExpression? ParseWhenValue()
    {
        _expressionLevel++;
        _isInWhenValue = true;
        var value = ParseOperators(0, isArgument: false, isWhen: true);
        _isInWhenValue = false;
        _expressionLevel--;
        return value;
    }

    /// <summary><c>target = value</c> and compound forms, once the target was read.</summary>
    private ScriptAssignExpression? ParseAssignment(ScriptExpression target, ScriptBinaryOperator compound, TextPosition start)
    {
        if (target is not IScriptVariablePath || _expressionLevel > 1 || !_allowAssignment)
            Error(GrammarRule.Assign, SpanFrom(start), "Expression is only allowed for a top level assignment");
        Next();
        var value = ExpectExpression(GrammarRule.Assign);
        return value is null ? null : new ScriptAssignExpression(_source, SpanFrom(start), target, compound, value);
    }

    private bool StartsExpression() => Current.Type is
        TokenType.Identifier or TokenType.IdentifierSpecial or TokenType.Integer or TokenType.HexaInteger or TokenType.BinaryInteger
        or TokenType.Float or TokenType.String or TokenType.VerbatimString or TokenType.BeginInterpolatedString or TokenType.InterpolatedString
        or TokenType.OpenParen or TokenType.OpenBrace or TokenType.OpenBracket
        or TokenType.Exclamation or TokenType.Minus or TokenType.Plus or TokenType.Arroba or TokenType.Caret
        or TokenType.DoublePlus or TokenType.DoubleMinus;
}
