namespace Scriban.Syntax;

/// <summary>An operator between two operands.</summary>
public enum ScriptBinaryOperator
{
    None,
    EmptyCoalescing,
    NotEmptyCoalescing,
    Or,
    And,
    CompareEqual,
    CompareNotEqual,
    CompareLessOrEqual,
    CompareGreaterOrEqual,
    CompareLess,
    CompareGreater,
    Add,
    Subtract,
    Divide,
    DivideRound,
    Multiply,
    Modulus,
    ShiftLeft,
    ShiftRight,
    RangeInclude,
    RangeExclude,
}
