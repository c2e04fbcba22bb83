using Scriban.Syntax;

namespace Scriban.Parsing;

internal sealed partial class Parser
{
    /// <summary>Where the last <c>do … end</c> ended: no end of statement is asked for behind it.</summary>
    private int _anonymousEnd = -1;

    /// <summary>An inline function (<c>f(x) = …</c>) that was found while reading an expression.</summary>
    private ScriptFunction? _declared;

    /// <summary><c>func name … end</c>, <c>func name(parameters) … end</c>, <c>do … end</c></summary>
    private ScriptFunction ParseFunction(bool isAnonymous)
    {
        var start = Current.Start;
        var (outerLevel, outerNewLine) = (_expressionLevel, _allowNewLine);
        (_expressionLevel, _allowNewLine) = (0, 0);
        Next();
        var name = isAnonymous ? null : ExpectVariable(GrammarRule.Function, start);
        var parameters = Is(TokenType.OpenParen) ? ParseParameters(start) : null;
        ExpectEndOfStatement();
        var body = ParseBlock(new BlockOwner(BlockKind.Function, GrammarRule.Function), expectsEndOfStatement: !isAnonymous);
        (_expressionLevel, _allowNewLine) = (outerLevel, outerNewLine);
        if (isAnonymous && _allowNewLine > 0)
        {
            SkipNewLines();
            _anonymousEnd = _index;
        }

        return new ScriptFunction(_source, SpanFrom(start), name, parameters, body);
    }

    private ScriptParameter[] ParseParameters(TextPosition start)
    {
        var parameters = new List<ScriptParameter>();
        Next();
        while (!Is(TokenType.CloseParen))
        {
            if (parameters.Count > 0 && !TryTake(TokenType.Comma))
                Error("Expecting a comma to separate arguments in a function call.");
            if (!StartsExpression())
            {
                Error("Expecting an expression for argument function calls instead of this token.");
                Error("Expecting a closing parenthesis for a function call.");
                return parameters.ToArray();
            }

            if (ParseParameter(start, parameters) is not { } parameter)
                return parameters.ToArray();
            parameters.Add(parameter);
        }

        Next();
        return parameters.ToArray();
    }

    /// <summary><c>name</c>, <c>name = literal</c>, <c>name...</c></summary>
    private ScriptParameter? ParseParameter(TextPosition start, List<ScriptParameter> before)
    {
        if (ExpectVariable(GrammarRule.Function, start) is not { } name)
            return null;
        var hasVariable = before.Exists(parameter => parameter.IsVariable);
        if (name is not ScriptVariableGlobal)
            Error(name.Span, "Expecting only a simple name parameter for a function");
        if (TryTake(TokenType.Equal))
        {
            if (hasVariable)
                Error(name.Span, "Cannot declare an optional parameter after a variable parameter (`...`).");
            var value = ExpectExpression(GrammarRule.Parameter);
            if (value is not ScriptLiteral)
                Error(name.Span, "Expecting only a literal for an optional parameter value.");
            return new ScriptParameter(name.BaseName, value as ScriptLiteral, IsVariable: false);
        }

        if (TryTake(TokenType.TripleDot))
        {
            if (hasVariable)
                Error(name.Span, "Cannot declare multiple variable parameters.");
            return new ScriptParameter(name.BaseName, null, IsVariable: true);
        }

        if (hasVariable || before.Exists(parameter => parameter.DefaultValue is not null))
            Error(name.Span, "Cannot declare a normal parameter after an optional parameter.");
        return new ScriptParameter(name.BaseName, null, IsVariable: false);
    }

    /// <summary><c>name(parameters) = expression</c>, once the left side was read as a call.</summary>
    private void ParseInlineFunction(ScriptFunctionCall declaration, TextPosition start)
    {
        if (_expressionLevel > 1)
            Error(GrammarRule.Call, declaration.Span, "Creating a function is only allowed for a top level assignment");
        Next();
        var level = _expressionLevel;
        _expressionLevel = 0;
        var body = ParseExpressionStatement();
        _expressionLevel = level;
        var parameters = declaration.Arguments.Select(argument => new ScriptParameter(((ScriptVariable)argument).BaseName, null, IsVariable: false));
        if (body is not null)
            _declared = new ScriptFunction(_source, SpanFrom(start), (ScriptVariable)declaration.Target, parameters.ToArray(), body);
    }

    private static bool IsDeclaration(ScriptExpression expression) =>
        expression is ScriptFunctionCall { IsExplicit: true, Target: ScriptVariableGlobal } call && call.Arguments.All(argument => argument is ScriptVariableGlobal);
}
