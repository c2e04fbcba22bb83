using Scriban.Syntax;

namespace Scriban.Parsing;

internal sealed partial class Parser
{
    /// <summary>The left side of a pipe, waiting for the call that takes it as its first argument.</summary>
    private ScriptExpression? _pipeFrom;

    /// <summary>An operand, or a call of it: <c>target argument argument name: argument</c>.</summary>
    private ScriptExpression? ParseCallOrOperand(int minimum, bool isArgument)
    {
        var (from, start) = (_pipeFrom, Current.Start);
        _pipeFrom = null;
        var operand = ParseOperand();
        if (operand is null)
            return null;
        if (_anonymousEnd == _index && operand is ScriptAnonymousFunction)
            return from is null ? operand : new ScriptPipeCall(_source, SpanFrom(start), from, operand);
        if (TryParseAssignment(operand, start, out var assignment))
            return assignment;
        var isCall = !isArgument && StartsArgument();
        if (from is null)
            return isCall ? ParseCall(operand, start, null, minimum) : operand;
        if (isCall || operand is ScriptVariable or ScriptMemberExpression or ScriptIndexerExpression)
            return ParseCall(operand, start, from, minimum);
        return operand is ScriptFunctionCall { IsExplicit: true } call
            ? new ScriptFunctionCall(_source, SpanFrom(start), call.Target, [from, .. call.Arguments], isExplicit: true, isPiped: true)
            : new ScriptPipeCall(_source, SpanFrom(start), from, operand);
    }

    private bool TryParseAssignment(ScriptExpression operand, TextPosition start, out ScriptExpression? assignment)
    {
        assignment = null;
        if (!OperatorTable.TryGetAssignment(Current.Type, out var compound))
            return false;
        if (compound == ScriptBinaryOperator.None && IsDeclaration(operand))
            ParseInlineFunction((ScriptFunctionCall)operand, start);
        else
            assignment = ParseAssignment(operand, compound, start);
        return true;
    }

    /// <summary>Whether what follows is an argument, and not an option of the loop whose header this is.</summary>
    private bool StartsArgument() => StartsExpression() && !IsLoopOption() && Current.Type is not (TokenType.Minus or TokenType.Plus)
        && !OperatorTable.TryGetBinary(Current.Type, out _, out _);

    private bool IsLoopOption()
    {
        if (_loopOptions is null || !Is(TokenType.Identifier))
            return false;
        if (!IsOptionName())
            return false;
        while (Is(TokenType.Identifier) && IsOptionName())
            ParseLoopOption(_loopOptions);
        return true;
    }

    private bool IsOptionName() => Current.Text(_source.Text) is "reversed" || Peek().Type == TokenType.Colon;

    private void ParseLoopOption(List<ScriptNamedArgument> options)
    {
        var start = Current.Start;
        var name = CurrentText();
        Next();
        var value = TryTake(TokenType.Colon) ? ExpectNamedValue() : null;
        options.Add(new ScriptNamedArgument(_source, SpanFrom(start), name, value));
    }

    private ScriptFunctionCall? ParseCall(ScriptExpression target, TextPosition start, ScriptExpression? from, int minimum)
    {
        var arguments = new List<ScriptExpression>();
        if (from is not null)
            arguments.Add(from);
        while (StartsArgument())
        {
            var argument = ParseArgument(minimum);
            if (argument is null)
                return null;
            arguments.Add(argument);
            if (_anonymousEnd == _index)
                break;
        }

        return new ScriptFunctionCall(_source, SpanFrom(start), target, arguments.ToArray(), isExplicit: false, isPiped: from is not null);
    }

    private ScriptExpression? ParseArgument(int minimum)
    {
        if (Is(TokenType.Identifier) && Peek().Type == TokenType.Colon && !_isConditionalBranch)
            return ParseNamedArgument();
        _expressionLevel++;
        var argument = ParseOperators(minimum, isArgument: true);
        _expressionLevel--;
        return argument;
    }

    private ScriptNamedArgument? ParseNamedArgument()
    {
        var start = Current.Start;
        var name = CurrentText();
        Next();
        Next();
        var value = ExpectNamedValue();
        return value is null ? null : new ScriptNamedArgument(_source, SpanFrom(start), name, value);
    }

    private ScriptExpression? ExpectNamedValue()
    {
        if (!StartsExpression())
        {
            ExpectingExpression(GrammarRule.Call);
            return null;
        }

        _expressionLevel++;
        var value = ParseOperators(0, isArgument: true);
        _expressionLevel--;
        return value;
    }

    /// <summary><c>target(argument, name: argument)</c>; no white space in front of the parenthesis.</summary>
    private ScriptFunctionCall? ParseExplicitCall(ScriptExpression target, TextPosition start)
    {
        var arguments = new List<ScriptExpression>();
        Next();
        while (!Is(TokenType.CloseParen))
        {
            if (arguments.Count > 0 && !TryTake(TokenType.Comma))
                Error("Expecting a comma to separate arguments in a function call.");
            if (!StartsExpression())
            {
                Error("Expecting an expression for argument function calls instead of this token.");
                Error("Expecting a closing parenthesis for a function call.");
                return null;
            }

            if (ParseExplicitArgument() is not { } argument)
                return null;
            arguments.Add(argument);
        }

        Next();
        return new ScriptFunctionCall(_source, SpanFrom(start), target, arguments.ToArray(), isExplicit: true);
    }

    private ScriptExpression? ParseExplicitArgument()
    {
        if (!Is(TokenType.Identifier) || Peek().Type != TokenType.Colon)
            return ParseExpression();
        var start = Current.Start;
        var name = CurrentText();
        Next();
        Next();
        var value = ExpectExpression(GrammarRule.Call);
        return value is null ? null : new ScriptNamedArgument(_source, SpanFrom(start), name, value);
    }
}
