using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>A node that does something.</summary>
public abstract class ScriptStatement : ScriptNode
{
    private protected ScriptStatement(SourceText source, SourceSpan span)
        : base(source, span)
    {
    }

    /// <summary>Whether a value that the statement leaves is printed.</summary>
    internal virtual bool CanOutput => true;
}
