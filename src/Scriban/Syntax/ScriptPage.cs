using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>The root of a template: its front matter, if it was parsed for one, and its body.</summary>
public sealed class ScriptPage : ScriptNode
{
    internal ScriptPage(SourceText source, SourceSpan span, ScriptBlockStatement? frontMatter, ScriptBlockStatement? body, TextPosition contentStart)
        : base(source, span)
    {
        FrontMatter = frontMatter is null ? null : new ScriptFrontMatter(source, frontMatter.Span, frontMatter, contentStart);
        Body = body;
    }

    public ScriptFrontMatter? FrontMatter { get; }

    /// <summary>Null when only the front matter was asked for.</summary>
    public ScriptBlockStatement? Body { get; }

    public override object? Evaluate(TemplateContext context)
    {
        context.FlowState = ScriptFlowState.None;
        try
        {
            return Body?.Evaluate(context);
        }
        finally
        {
            context.FlowState = ScriptFlowState.None;
        }
    }
}
