using Scriban.Syntax;

namespace Scriban.Parsing;

internal sealed partial class Parser
{
    private ScriptBlockStatement ParseBody(BlockOwner owner) =>
        ExpectEndOfStatement() ? ParseBlock(owner) : new ScriptBlockStatement(_source, CurrentSpan, []);

    private ScriptIfStatement? ParseIf()
    {
        var start = Current.Start;
        Next();
        var condition = ExpectExpression(GrammarRule.If, allowAssignment: false);
        var owner = new BlockOwner(BlockKind.If, GrammarRule.If);
        var then = ParseBody(owner);
        return condition is null ? null : new ScriptIfStatement(_source, SpanFrom(start), condition, then, owner.Continuation);
    }

    private bool ParseElse(BlockOwner owner, Token start)
    {
        ScriptStatement? continuation = IsElseIf() ? ParseElseIf() : ParseElseBlock();
        if (owner.Kind == BlockKind.For && continuation is not ScriptElseStatement)
        {
            Error(Span(start), "Invalid if/else combination within a for statement.");
            return true;
        }

        if (owner.Kind is not (BlockKind.If or BlockKind.When or BlockKind.For))
        {
            Error(Span(start), "A else condition must be preceded by another if/else/when condition or a for loop.");
            return false;
        }

        owner.Continuation = continuation;
        return true;
    }

    private bool IsElseIf() => Peek() is { Type: TokenType.Identifier } next && next.Text(_source.Text) is "if";

    private ScriptIfStatement? ParseElseIf()
    {
        Next();
        return ParseIf();
    }

    private ScriptElseStatement ParseElseBlock()
    {
        var start = Current.Start;
        Next();
        var body = ParseBody(new BlockOwner(BlockKind.Else, GrammarRule.Else));
        return new ScriptElseStatement(_source, SpanFrom(start), body);
    }

    private ScriptCaseStatement? ParseCase()
    {
        var start = Current.Start;
        Next();
        var value = ExpectExpression(GrammarRule.Case, allowAssignment: false);
        var body = ParseBody(new BlockOwner(BlockKind.Case, GrammarRule.Case));
        return value is null ? null : new ScriptCaseStatement(_source, SpanFrom(start), value, body);
    }

    private bool ParseWhen(BlockOwner owner, Token start, out ScriptStatement? statement)
    {
        statement = null;
        Next();
        var values = ParseWhenValues();
        var own = new BlockOwner(BlockKind.When, GrammarRule.When);
        var body = ParseBody(own);
        var when = new ScriptWhenStatement(_source, SpanFrom(start.Start), values.ToArray(), body, own.Continuation);
        if (owner.Kind == BlockKind.When)
        {
            owner.Continuation = when;
            return true;
        }

        if (owner.Kind == BlockKind.Case)
        {
            statement = when;
            return true;
        }

        Error(Span(start), "A `when` condition must be preceded by another `when`/`else`/`case` condition");
        return false;
    }

    private List<ScriptExpression> ParseWhenValues()
    {
        var values = new List<ScriptExpression>();
        while (StartsExpression())
        {
            if (ParseWhenValue() is not { } value)
                break;
            values.Add(value);
            if (Current.Type is TokenType.Comma or TokenType.DoubleVerticalBar)
                Next();
        }

        if (values.Count == 0)
            Error("When is expecting at least one value.");
        return values;
    }

    private ScriptForStatement? ParseFor(bool isTableRow)
    {
        var start = Current.Start;
        var rule = isTableRow ? GrammarRule.TableRow : GrammarRule.For;
        Next();
        var variable = ExpectBasicExpression(rule);
        if (variable is null)
            return null;
        if (variable is not IScriptVariablePath)
            Error(rule, SpanFrom(start), $"Expecting a variable instead of `{variable}`");
        if (IsWord("in"))
            Next();
        else
            Error(rule, SpanFrom(start), $"Expecting 'in' word instead of `{CurrentText()}`");
        var options = new List<ScriptNamedArgument>();
        var iterator = ExpectLoopIterator(rule, options);
        var header = new LoopHeader(variable, iterator!, options.ToArray());
        var owner = new BlockOwner(BlockKind.For, rule);
        var body = ParseBody(owner);
        if (iterator is null)
            return null;
        var otherwise = owner.Continuation as ScriptElseStatement;
        return isTableRow
            ? new ScriptTableRowStatement(_source, SpanFrom(start), header, body, otherwise)
            : new ScriptForStatement(_source, SpanFrom(start), header, body, otherwise);
    }

    private ScriptWhileStatement? ParseWhile()
    {
        var start = Current.Start;
        Next();
        var condition = ExpectExpression(GrammarRule.While, allowAssignment: false);
        var body = ParseBody(new BlockOwner(BlockKind.While, GrammarRule.While));
        return condition is null ? null : new ScriptWhileStatement(_source, SpanFrom(start), condition, body);
    }

    private ScriptWithStatement? ParseWith()
    {
        var start = Current.Start;
        Next();
        var target = ExpectExpression(GrammarRule.With);
        var body = ParseBody(new BlockOwner(BlockKind.Other, GrammarRule.With));
        return target is null ? null : new ScriptWithStatement(_source, SpanFrom(start), target, body);
    }

    private ScriptWrapStatement? ParseWrap()
    {
        var start = Current.Start;
        Next();
        var target = ExpectExpression(GrammarRule.Wrap);
        var body = ParseBody(new BlockOwner(BlockKind.Other, GrammarRule.Wrap));
        return target is null ? null : new ScriptWrapStatement(_source, SpanFrom(start), target, body);
    }

    private ScriptCaptureStatement? ParseCapture()
    {
        var start = Current.Start;
        Next();
        var target = ExpectExpression(GrammarRule.Capture);
        var body = ParseBody(new BlockOwner(BlockKind.Other, GrammarRule.Capture));
        return target is null ? null : new ScriptCaptureStatement(_source, SpanFrom(start), target, body);
    }

    private ScriptImportStatement? ParseImport()
    {
        var start = Current.Start;
        Next();
        var expression = ExpectExpression(GrammarRule.Import);
        var span = SpanFrom(start);
        ExpectEndOfStatement();
        return expression is null ? null : new ScriptImportStatement(_source, span, expression);
    }

    private ScriptReadOnlyStatement? ParseReadOnly()
    {
        var start = Current.Start;
        Next();
        var variable = ExpectVariable(GrammarRule.ReadOnly, start);
        var span = SpanFrom(start);
        ExpectEndOfStatement();
        return variable is null ? null : new ScriptReadOnlyStatement(_source, span, variable);
    }

    private ScriptJumpStatement ParseJump()
    {
        var span = CurrentSpan;
        var isBreak = IsWord("break");
        Next();
        ExpectEndOfStatement();
        return new ScriptJumpStatement(_source, span, isBreak ? ScriptFlowState.Break : ScriptFlowState.Continue);
    }

    private ScriptReturnStatement ParseReturn()
    {
        var start = Current.Start;
        Next();
        var expression = StartsExpression() ? ParseExpression() : null;
        var statement = new ScriptReturnStatement(_source, SpanFrom(start), expression);
        if (_anonymousEnd != _index)
            ExpectEndOfStatement();
        return statement;
    }

    private ScriptVariable? ExpectVariable(GrammarRule rule, TextPosition start)
    {
        if (Current.Type is TokenType.Identifier or TokenType.IdentifierSpecial)
        {
            var operand = ParseVariable();
            if (operand is ScriptVariable variable)
                return variable;
            Error(rule, SpanFrom(start), $"Unexpected variable `{operand}`");
            return null;
        }

        Error(rule, SpanFrom(start), $"Expecting a variable instead of `{CurrentText()}`");
        return null;
    }
}
