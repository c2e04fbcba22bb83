using Scriban.Syntax;

namespace Scriban.Parsing;

internal enum BlockKind
{
    Page,
    If,
    Else,
    Case,
    When,
    For,
    While,
    Function,
    Other,
}

/// <summary>The statement that a block belongs to while it is read, and the <c>else</c> or <c>when</c> that ended it.</summary>
internal sealed class BlockOwner(BlockKind kind, GrammarRule rule)
{
    public GrammarRule Rule { get; } = rule;

    public BlockKind Kind { get; } = kind;

    public ScriptStatement? Continuation { get; set; }
}
