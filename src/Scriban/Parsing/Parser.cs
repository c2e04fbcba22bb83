using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>
/// Reads tokens into a tree: one method per grammar rule. This file: the page and the movement over tokens;
/// <c>Parser.Statements.cs</c> and <c>Parser.Blocks.cs</c>: statements; <c>Parser.Expressions.cs</c>, <c>Parser.Calls.cs</c>,
/// <c>Parser.Operands.cs</c>, <c>Parser.Literals.cs</c>: expressions from loosest to tightest; <c>Parser.Functions.cs</c>: declarations.
/// Errors are collected; one that leaves no way to go on ends the parse.
/// </summary>
internal sealed partial class Parser
{
    /// <summary>What any thread's stack can take, whatever the options say.</summary>
    private const int HardDepthLimit = 250;

    private readonly SourceText _source;
    private readonly LexerOptions _lexerOptions;
    private readonly ParserOptions _options;
    private readonly List<Token> _tokens;
    private readonly List<LogMessage> _lexerErrors;
    private readonly LogMessageBag _messages = new();
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private int _index;
    private int _allowNewLine;
    private int _depth;
    private bool _isDepthReported;
    private bool _hasFatalError;
    private bool _isInCode;
    private bool _isInWhenValue;
    private bool _isInFrontMatter;

    private Parser(SourceText source, LexerOptions lexerOptions, ParserOptions options)
    {
        _source = source;
        _lexerOptions = lexerOptions;
        _options = options;
        (_tokens, _lexerErrors) = Lexer.Tokenize(source.Text, source.FileName, lexerOptions);
    }

    private Token Current => _tokens[_index];

    private Token Previous => _tokens[Math.Max(_index - 1, 0)];

    private SourceSpan CurrentSpan => Span(Current);

    public static (ScriptPage? Page, LogMessageBag Messages) Parse(SourceText source, LexerOptions lexerOptions, ParserOptions options)
    {
        var parser = new Parser(source, lexerOptions, options);
        var page = parser.ParsePage();
        parser.AddLexerErrors();
        return (parser._messages.HasErrors ? null : page, parser._messages);
    }

    /// <summary>Those up to where the parse ended: what stands behind was never looked at.</summary>
    private void AddLexerErrors()
    {
        var end = Math.Max(Current.Start.Offset, Current.End.Offset);
        _messages.AddRange(_lexerErrors.FindAll(error => error.Span.Start.Offset <= end));
    }

    private ScriptPage? ParsePage()
    {
        var start = Current.Start;
        ScriptBlockStatement? frontMatter = null;
        if (_lexerOptions.Mode is ScriptMode.FrontMatterOnly or ScriptMode.FrontMatterAndContent)
        {
            frontMatter = ParseFrontMatter();
            if (frontMatter is null)
                return null;
        }

        var isFrontMatterOnly = _lexerOptions.Mode == ScriptMode.FrontMatterOnly;
        _isInCode = _lexerOptions.Mode == ScriptMode.ScriptOnly;
        var contentStart = Current.Start;
        var body = isFrontMatterOnly ? null : ParseBlock(new BlockOwner(BlockKind.Page, GrammarRule.Page));
        return new ScriptPage(_source, SpanFrom(start), frontMatter, body, contentStart);
    }

    private ScriptBlockStatement? ParseFrontMatter()
    {
        var marker = _lexerOptions.FrontMatterMarker ?? LexerOptions.DefaultFrontMatterMarker;
        if (Current.Type != TokenType.FrontMatterMarker)
        {
            Error($"When `{_lexerOptions.Mode}` is enabled, expecting a `{marker}` at the beginning of the text instead of `{CurrentText()}`");
            return null;
        }

        (_isInFrontMatter, _isInCode) = (true, true);
        Next();
        var block = ParseBlock(new BlockOwner(BlockKind.Page, GrammarRule.Page));
        if (_isInFrontMatter)
            Error($"End of frontmatter `{marker}` not found");
        return block;
    }

    private void Next()
    {
        Step();
        if (_allowNewLine > 0)
            SkipNewLines();
    }

    private void Step()
    {
        if (_index < _tokens.Count - 1)
            _index++;
    }

    private void SkipNewLines()
    {
        while (Current.Type == TokenType.NewLine)
            Step();
    }

    private Token Peek() => _tokens[Math.Min(_index + 1, _tokens.Count - 1)];

    private bool Is(TokenType type) => Current.Type == type;

    private bool IsWord(ReadOnlySpan<char> word) => Is(TokenType.Identifier) && Current.Text(_source.Text).SequenceEqual(word);

    private bool TryTake(TokenType type)
    {
        if (!Is(type))
            return false;
        Next();
        return true;
    }

    private bool IsAfterWhiteSpace() => Current.Start.Offset is var at && at > 0 && at <= _source.Text.Length && char.IsWhiteSpace(_source.Text[at - 1]);

    /// <summary>The text of the current token, each spelling of a name kept once.</summary>
    private string CurrentText() => Named(Current.Text(_source.Text));

    /// <summary>The text of the current token as messages show it.</summary>
    private string Shown() => Shown(Current);

    private string Shown(Token token) => token.Type switch
    {
        TokenType.Eof => "<eof>",
        _ => token.Text(_source.Text).ToString().Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal),
    };

    private string Named(ReadOnlySpan<char> name)
    {
        var lookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(name, out var known))
            return known;
        var added = name.ToString();
        _names.Add(added, added);
        return added;
    }

    /// <summary>The end of the text is at no line: <c>(0,0)</c>.</summary>
    private SourceSpan Span(Token token) => token.Type == TokenType.Eof
        ? new SourceSpan(_source.FileName, TextPosition.Eof, TextPosition.Eof)
        : new SourceSpan(_source.FileName, token.Start, token.End);

    private SourceSpan SpanFrom(TextPosition start) =>
        new(_source.FileName, start, Previous.Type == TokenType.NewLine && _index > 1 ? _tokens[_index - 2].End : Previous.End);

    private void Error(string message) => Error(CurrentSpan, message);

    private void Error(GrammarRule rule, SourceSpan span, string message) => Error(span, rule.Explain(message));

    private void ExpectingExpression(GrammarRule rule) => Error(rule, CurrentSpan, $"Expecting <expression> instead of `{Shown()}`");

    private void Error(SourceSpan span, string message, bool isFatal = false)
    {
        _messages.Add(new LogMessage(ParserMessageType.Error, span, message));
        _hasFatalError |= isFatal;
    }

    /// <summary>Counts nesting; past the limit it reports once and stops the parse, so that no input can exhaust the stack.</summary>
    private bool TryEnter()
    {
        _depth++;
        var limit = Math.Min(_options.ExpressionDepthLimit ?? HardDepthLimit, HardDepthLimit);
        if (_depth <= limit)
            return true;
        if (!_isDepthReported)
            Error(Span(Previous), $"The statement depth limit `{limit}` was reached when parsing this statement", isFatal: true);
        _isDepthReported = true;
        return false;
    }

    private void Leave() => _depth--;
}
