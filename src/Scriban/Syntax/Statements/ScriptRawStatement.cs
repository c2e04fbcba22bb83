using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>Text, written as it stands.</summary>
public sealed class ScriptRawStatement : ScriptStatement
{
    internal ScriptRawStatement(SourceText source, SourceSpan span)
        : base(source, span) => Text = new ScriptStringSlice(source.Text, span.Start.Offset, span.Length);

    public ScriptStringSlice Text { get; }

    public override object? Evaluate(TemplateContext context)
    {
        if (context.EnableOutput)
            context.Write(Text);
        return null;
    }
}
