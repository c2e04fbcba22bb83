using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>Text, written as it stands; with the output off, a value like that of an expression.</summary>
public sealed class ScriptRawStatement : ScriptStatement
{
    internal ScriptRawStatement(SourceText source, SourceSpan span)
        : base(source, span) => Text = new ScriptStringSlice(source.Text, span.Start.Offset, span.Length);

    public ScriptStringSlice Text { get; }

    public override object? Evaluate(TemplateContext context)
    {
        if (!context.EnableOutput)
            return Text.ToString();
        context.Write(Text);
        return null;
    }
}
