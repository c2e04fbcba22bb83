using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Site.Templates;

/// <summary>
/// A template context that escapes what expressions give, so that no template's author has to remember to.
/// Text of the template itself and <see cref="RawHtml"/> pass as they are. Used by one thread at a time, for many pages.
/// </summary>
internal sealed class HtmlTemplateContext : TemplateContext
{
    private const string Special = "&<>\"'";

    public HtmlTemplateContext(ScriptObject builtin)
        : base(builtin)
    {
        EnableRelaxedMemberAccess = true;
        LoopLimit = 0;
        LimitToString = 0;
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        if (textAsObject is null)
            return this;
        if (textAsObject is RawHtml raw)
            return Write(raw.Text);
        WriteEscaped(textAsObject as string ?? ObjectToString(textAsObject) ?? "");
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
