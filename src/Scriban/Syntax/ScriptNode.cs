using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>
/// A node of a parsed template, which is also its compiled form: each node evaluates itself against a context.
/// Nodes do not change after parsing and are shared by all threads that render the template.
/// </summary>
public abstract class ScriptNode
{
    private protected ScriptNode(SourceText source, SourceSpan span)
    {
        Source = source;
        Span = span;
    }

    public SourceSpan Span { get; }

    internal SourceText Source { get; }

    /// <summary>The value of this node; for a statement, what it leaves to be printed or returned.</summary>
    public abstract object? Evaluate(TemplateContext context);

    /// <summary>The node as it was written.</summary>
    public override string ToString() => Source.Slice(Span);
}
