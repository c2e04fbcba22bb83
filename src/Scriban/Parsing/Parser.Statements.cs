using Scriban.Syntax;

namespace Scriban.Parsing;

internal sealed partial class Parser
{
    private int _blockLevel;
    private string? _indent;

    /// <summary>Statements up to the <c>end</c>, <c>else</c> or <c>when</c> that closes the block.</summary>
    private ScriptBlockStatement ParseBlock(BlockOwner owner, bool expectsEndOfStatement = true)
    {
        var start = Current.Start;
        var statements = new List<ScriptStatement>();
        var isClosed = false;
        _blockLevel++;
        if (TryEnter())
        {
            var isGoing = true;
            while (isGoing && !isClosed)
            {
                isGoing = TryParseStatement(owner, expectsEndOfStatement, out var statement, out isClosed);
                if (statement is not null)
                    statements.Add(statement);
            }
        }

        if (!isClosed && _blockLevel > 1 && !_hasFatalError)
            Error(owner.Rule, Span(Previous), "The <end> statement was not found");
        Leave();
        _blockLevel--;
        return new ScriptBlockStatement(_source, SpanFrom(start), statements.ToArray());
    }

    private bool TryParseStatement(BlockOwner owner, bool expectsEndOfStatement, out ScriptStatement? statement, out bool isClosed)
    {
        statement = null;
        isClosed = false;
        while (!_hasFatalError)
        {
            switch (Current.Type)
            {
                case TokenType.Eof:
                    return false;
                case TokenType.Raw:
                    statement = owner.Kind == BlockKind.Case ? null : new ScriptRawStatement(_source, CurrentSpan);
                    Step();
                    return true;
                case TokenType.CodeEnter or TokenType.CodeExit:
                    ParseCodeEdge();
                    continue;
                case TokenType.FrontMatterMarker:
                    return ParseFrontMatterEnd();
                case TokenType.NewLine or TokenType.SemiColon when _isInCode:
                    Step();
                    continue;
                case TokenType.Identifier or TokenType.IdentifierSpecial when _isInCode:
                    return ParseWordStatement(owner, expectsEndOfStatement, out statement, out isClosed);
                default:
                    statement = ParseOtherStatement();
                    return statement is not null;
            }
        }

        return false;
    }

    private void ParseCodeEdge()
    {
        var isEnter = Is(TokenType.CodeEnter);
        if (isEnter && _isInCode)
            Error("Unexpected token while already in a code block");
        else if (!isEnter && !_isInCode)
            Error("Unexpected code block exit '}}' while no code block enter '{{' has been found");
        else if (!isEnter && _lexerOptions.Mode == ScriptMode.ScriptOnly)
            Error("Unexpected code clock exit '}}' while parsing in script only mode. '}}' is not allowed.");
        _isInCode = isEnter;
        _indent = isEnter ? IndentOf(Current) : null;
        Step();
    }

    /// <summary>The white space between the start of the line and a <c>{{</c> that does not strip it; null where there is none, or text.</summary>
    private string? IndentOf(Token enter)
    {
        if (enter.Length > 2)
            return null;
        var from = Previous.Type == TokenType.Raw ? Previous.Start.Offset : enter.Start.Offset;
        var at = enter.Start.Offset;
        while (at > from && _source.Text[at - 1] is ' ' or '\t')
            at--;
        var startsLine = at == 0 || _source.Text[at - 1] == '\n';
        return startsLine && at < enter.Start.Offset ? Named(_source.Text.AsSpan(at, enter.Start.Offset - at)) : null;
    }

    private bool ParseFrontMatterEnd()
    {
        if (_isInFrontMatter)
        {
            (_isInFrontMatter, _isInCode) = (false, false);
            Step();
            return false;
        }

        Error($"Unexpected frontmatter marker `{_lexerOptions.FrontMatterMarker}` while not inside a frontmatter");
        Step();
        return true;
    }

    private ScriptStatement? ParseOtherStatement()
    {
        if (_isInCode && StartsExpression())
            return ParseExpressionStatement();
        Error(_isInCode ? $"Unexpected token {CurrentText()}" : $"Unexpected token {CurrentText()} while not in a code block {{ ... }}");
        return null;
    }

    private bool ParseWordStatement(BlockOwner owner, bool expectsEndOfStatement, out ScriptStatement? statement, out bool isClosed)
    {
        isClosed = false;
        statement = null;
        var start = Current;
        var word = CurrentText();
        switch (word)
        {
            case "end":
                ParseEnd(owner, expectsEndOfStatement);
                isClosed = true;
                return true;
            case "else":
                isClosed = true;
                return ParseElse(owner, start);
            case "when":
                isClosed = true;
                return ParseWhen(owner, start, out statement);
        }

        if (owner.Kind == BlockKind.Case)
            Error(Span(start), $"Unexpected statement/expression `{word}` in the body of a `case` statement. Only `when`/`else` are expected.");
        statement = StartsKeywordStatement(word) ? ParseKeywordStatement(word) : ParseExpressionStatement();
        return true;
    }

    /// <summary>One that closes nothing is an error, at its last letter.</summary>
    private void ParseEnd(BlockOwner owner, bool expectsEndOfStatement)
    {
        var last = Current.End;
        Next();
        if (expectsEndOfStatement)
            ExpectEndOfStatement();
        else
            _anonymousEnd = _index;
        if (owner.Kind == BlockKind.Page)
            Error(owner.Rule, new SourceSpan(_source.FileName, last, last), "Found <end> statement without a corresponding beginning of a block");
    }

    /// <summary>Loop words in front of a dot are the loop's variables: <c>for.index</c>.</summary>
    private bool StartsKeywordStatement(string word) => word switch
    {
        "for" or "while" or "tablerow" => Peek().Type != TokenType.Dot,
        "if" or "case" or "with" or "wrap" or "capture" or "import" or "readonly" or "break" or "continue" or "func" or "ret" => true,
        _ => false,
    };

    private ScriptStatement? ParseKeywordStatement(string word) => word switch
    {
        "if" => ParseIf(),
        "case" => ParseCase(),
        "for" or "tablerow" => ParseFor(isTableRow: word == "tablerow"),
        "while" => ParseWhile(),
        "with" => ParseWith(),
        "wrap" => ParseWrap(),
        "capture" => ParseCapture(),
        "import" => ParseImport(),
        "readonly" => ParseReadOnly(),
        "break" or "continue" => ParseJump(),
        "func" => ParseFunction(isAnonymous: false),
        _ => ParseReturn(),
    };

    private ScriptStatement? ParseExpressionStatement()
    {
        var start = Current.Start;
        var indent = _indent;
        var expression = ExpectTopLevelExpression();
        if (_declared is { } declared)
        {
            _declared = null;
            return declared;
        }

        if (expression is null)
        {
            ExpectEndOfStatement();
            return null;
        }

        var statement = new ScriptExpressionStatement(_source, SpanFrom(start), expression, indent);
        if (_anonymousEnd != _index)
            ExpectEndOfStatement();
        return statement;
    }

    private bool ExpectEndOfStatement()
    {
        if (_hasFatalError)
            return false;
        switch (Current.Type)
        {
            case TokenType.NewLine or TokenType.SemiColon:
                Step();
                return true;
            case TokenType.CodeExit or TokenType.Eof:
                return true;
            case TokenType.FrontMatterMarker when _isInFrontMatter:
                return true;
        }

        Error(CurrentSpan, $"Invalid token found `{CurrentText()}`. Expecting <EOL>/end of line.", isFatal: true);
        return false;
    }
}
