namespace Scriban.Syntax;

/// <summary>Why the statements of a block stop before the last one.</summary>
public enum ScriptFlowState
{
    None,
    Break,
    Continue,
    Return,
}
