using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>
/// A parsed template. It does not change, and any number of threads may render it at once, each with a context of its own.
/// </summary>
public sealed class Template
{
    private Template(SourceText source, ParserOptions parserOptions, LexerOptions lexerOptions)
    {
        SourceFilePath = source.FileName;
        ParserOptions = parserOptions;
        LexerOptions = lexerOptions;
        if (UnsupportedLanguage(lexerOptions.Lang) is { } refusal)
        {
            Messages = new LogMessageBag { new LogMessage(ParserMessageType.Error, new SourceSpan(source.FileName, default, default), refusal) };
            return;
        }

        (Page, Messages) = Parser.Parse(source, lexerOptions, parserOptions);
    }

    /// <summary>The name the template was parsed under.</summary>
    public string SourceFilePath { get; }

    /// <summary>Null if the template has errors.</summary>
    public ScriptPage? Page { get; }

    public LogMessageBag Messages { get; }

    public bool HasErrors => Messages.HasErrors;

    public ParserOptions ParserOptions { get; }

    public LexerOptions LexerOptions { get; }

    public static Template Parse(string text, string? sourceFilePath = null, ParserOptions? parserOptions = null, LexerOptions? lexerOptions = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var source = new SourceText(sourceFilePath ?? "<input>", text);
        return new Template(source, parserOptions ?? new ParserOptions(), lexerOptions ?? new LexerOptions());
    }

    /// <summary>Refused: the template has one error, which says so.</summary>
    public static Template ParseLiquid(string text, string? sourceFilePath = null, ParserOptions? parserOptions = null, LexerOptions? lexerOptions = null) =>
        Parse(text, sourceFilePath, parserOptions, (lexerOptions ?? new LexerOptions()) with { Lang = ScriptLang.Liquid });

    /// <summary>The value of an expression, written without <c>{{</c> and <c>}}</c>.</summary>
    public static object? Evaluate(string expression, TemplateContext context) => ParseExpression(expression).Evaluate(context);

    /// <summary>The value of an expression, written without <c>{{</c> and <c>}}</c>.</summary>
    public static object? Evaluate(string expression, object? model, MemberRenamerDelegate? memberRenamer = null, MemberFilterDelegate? memberFilter = null) =>
        ParseExpression(expression).Evaluate(model, memberRenamer, memberFilter);

    /// <inheritdoc cref="RenderAsync(TemplateContext)"/>
    public static ValueTask<object?> EvaluateAsync(string expression, TemplateContext context) => ParseExpression(expression).EvaluateAsync(context);

    /// <inheritdoc cref="RenderAsync(TemplateContext)"/>
    public static ValueTask<object?> EvaluateAsync(string expression, object? model, MemberRenamerDelegate? memberRenamer = null, MemberFilterDelegate? memberFilter = null) =>
        ParseExpression(expression).EvaluateAsync(model, memberRenamer, memberFilter);

    /// <summary>The value of the last statement; nothing is printed.</summary>
    public object? Evaluate(TemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var wasEnabled = context.EnableOutput;
        context.EnableOutput = false;
        try
        {
            return Run(context);
        }
        finally
        {
            context.EnableOutput = wasEnabled;
        }
    }

    public object? Evaluate(object? model = null, MemberRenamerDelegate? memberRenamer = null, MemberFilterDelegate? memberFilter = null) =>
        Evaluate(CreateContext(model, memberRenamer, memberFilter));

    /// <inheritdoc cref="RenderAsync(TemplateContext)"/>
    public ValueTask<object?> EvaluateAsync(TemplateContext context) => InBackground(context, Evaluate);

    /// <inheritdoc cref="RenderAsync(TemplateContext)"/>
    public ValueTask<object?> EvaluateAsync(object? model = null, MemberRenamerDelegate? memberRenamer = null, MemberFilterDelegate? memberFilter = null) =>
        EvaluateAsync(CreateContext(model, memberRenamer, memberFilter));

    public string Render(object? model = null, MemberRenamerDelegate? memberRenamer = null, MemberFilterDelegate? memberFilter = null) =>
        Render(CreateContext(model, memberRenamer, memberFilter));

    /// <summary>Writes to the context's output, and gives the output's text if it collects one.</summary>
    public string Render(TemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var wasEnabled = context.EnableOutput;
        context.EnableOutput = true;
        try
        {
            var left = Run(context);
            if (left is not null)
                context.Write(Page!.Span, left);
            return context.TakeOutput();
        }
        finally
        {
            context.EnableOutput = wasEnabled;
        }
    }

    /// <inheritdoc cref="RenderAsync(TemplateContext)"/>
    public ValueTask<string> RenderAsync(object? model = null, MemberRenamerDelegate? memberRenamer = null, MemberFilterDelegate? memberFilter = null) =>
        RenderAsync(CreateContext(model, memberRenamer, memberFilter));

    /// <summary>
    /// On a thread of the pool, with the asynchronous side of loaders, outputs and functions; values that are tasks are their results.
    /// The engine itself is synchronous: its thread waits while one of them does.
    /// </summary>
    public ValueTask<string> RenderAsync(TemplateContext context) => InBackground(context, Render);

    private static async ValueTask<T> InBackground<T>(TemplateContext context, Func<TemplateContext, T> run)
    {
        ArgumentNullException.ThrowIfNull(context);
        var wasAsync = context.IsAsync;
        context.IsAsync = true;
        try
        {
            return await Task.Run(() => run(context)).ConfigureAwait(false);
        }
        finally
        {
            context.IsAsync = wasAsync;
        }
    }

    private static Template ParseExpression(string expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return Parse(expression, null, null, new LexerOptions { Mode = ScriptMode.ScriptOnly });
    }

    private static TemplateContext CreateContext(object? model, MemberRenamerDelegate? memberRenamer, MemberFilterDelegate? memberFilter)
    {
        var globals = new ScriptObject();
        globals.Import(model, memberFilter, memberRenamer);
        var context = new TemplateContext { MemberRenamer = memberRenamer ?? StandardMemberRenamer.Default, MemberFilter = memberFilter };
        context.EnableRelaxedMemberAccess = true;
        context.PushGlobal(globals);
        return context;
    }

    private static string? UnsupportedLanguage(ScriptLang language) => language == ScriptLang.Default
        ? null
        : $"The {language} language is not supported by this engine; only Scriban templates are (leave LexerOptions.Lang at Default)";

    private object? Run(TemplateContext context)
    {
        if (HasErrors)
            throw new InvalidOperationException($"This template has errors. Check the <Template.HasError> and <Template.Messages> before evaluating a template. Messages:\n{Messages}");
        var indent = context.CurrentIndent;
        context.PushSourceFile(SourceFilePath);
        try
        {
            return context.Evaluate(Page);
        }
        finally
        {
            context.CurrentIndent = indent;
            context.PopSourceFile();
        }
    }
}
