using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Site.Models;

namespace Site.Templates;

/// <summary>
/// A template context that escapes what expressions give, so that no template's author has to remember to.
/// Text of the template itself and <see cref="RawHtml"/> pass as they are. Used by one thread at a time, for many pages.
/// </summary>
internal sealed class HtmlTemplateContext : TemplateContext
{
    private const string Special = "&<>\"'";

    /// <summary>Buffers of partials that are not being rendered: one for each level of nesting.</summary>
    private readonly Stack<Utf8Output> _scratch = [];

    /// <summary>After a failure: the places that included one another on the way to it, the innermost first.</summary>
    public List<string> Includers { get; } = [];

    /// <param name="builtin">What every template can call.</param>
    /// <param name="limits">How far a page may go.</param>
    /// <param name="cancel">Stops the page that is being rendered.</param>
    public HtmlTemplateContext(ScriptObject builtin, TemplateLimits limits, CancellationToken cancel)
        : base(builtin)
    {
        LoopLimit = limits.Loops;
        RecursiveLimit = limits.Recursion;
        ObjectRecursionLimit = limits.ObjectDepth;
        LimitToString = limits.StringLength;
        OutputLimit = limits.PageLength;
        RegexTimeOut = limits.Regex;
        OnStringLimit = OnOutputLimit = ScriptLimitBehavior.Throw;
        CancellationToken = cancel;
    }

    /// <summary>The partial's output, which is HTML: its own expressions were escaped on the way.</summary>
    public RawHtml Render(Template partial)
    {
        var output = _scratch.TryPop(out var used) ? used : new();
        output.Clear();
        PushOutput(output);
        try
        {
            Evaluate(partial.Page!);
            return new(output.Written.ToArray());
        }
        finally
        {
            PopOutput();
            _scratch.Push(output);
        }
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        if (textAsObject is null)
            return this;
        if (textAsObject is RawHtml raw)
            return WriteRaw(raw);
        WriteEscaped(textAsObject as string ?? ObjectToString(textAsObject) ?? "");
        return this;
    }

    private TemplateContext WriteRaw(RawHtml html)
    {
        if (Output is not Utf8Output utf8)
            return Write(html.ToString());
        utf8.Write(html.Utf8);
        return this;
    }

    private void WriteEscaped(string text)
    {
        var start = 0;
        while (text.AsSpan(start).IndexOfAny(Special) is >= 0 and var offset)
        {
            Write(text, start, offset);
            Write(Entity(text[start + offset]));
            start += offset + 1;
        }

        Write(text, start, text.Length - start);
    }

    private static string Entity(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => "&#39;",
    };
}
