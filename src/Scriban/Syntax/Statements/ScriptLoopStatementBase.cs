using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary><c>for</c>, <c>while</c> and <c>tablerow</c>: a context can watch them start, step and end.</summary>
public abstract class ScriptLoopStatementBase : ScriptStatement
{
    private protected ScriptLoopStatementBase(SourceText source, SourceSpan span)
        : base(source, span)
    {
    }
}
