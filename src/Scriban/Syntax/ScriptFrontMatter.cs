using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>The script between the two markers at the top of a page.</summary>
public sealed class ScriptFrontMatter : ScriptStatement
{
    internal ScriptFrontMatter(SourceText source, SourceSpan span, ScriptBlockStatement statements, TextPosition contentStart)
        : base(source, span)
    {
        Statements = statements;
        TextPositionAfterEndMarker = contentStart;
    }

    public ScriptBlockStatement Statements { get; }

    public TextPosition TextPositionAfterEndMarker { get; }

    public override object? Evaluate(TemplateContext context) => Statements.Evaluate(context);
}
