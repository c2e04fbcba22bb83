namespace Scriban.Syntax;

/// <summary>An operator in front of its one operand.</summary>
public enum ScriptUnaryOperator
{
    Not,
    Negate,
    Plus,

    /// <summary><c>@</c>: the function itself, not its result.</summary>
    FunctionAlias,

    /// <summary><c>^</c>: the items of an array as arguments of their own.</summary>
    FunctionParametersExpand,
}
