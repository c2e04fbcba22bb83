using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>The operators between two operands: how tightly each binds (higher is tighter; all bind to the left) and how it is written.</summary>
internal static class OperatorTable
{
    /// <summary>A sign, <c>!</c>, <c>@</c> and <c>^</c> bind tighter than any operator between operands.</summary>
    public const int UnaryPrecedence = 200;

    private static readonly Row[] Rows =
    [
        new(TokenType.DoubleQuestion, ScriptBinaryOperator.EmptyCoalescing, 20, "??"),
        new(TokenType.QuestionExclamation, ScriptBinaryOperator.NotEmptyCoalescing, 20, "?!"),
        new(TokenType.DoubleLessThan, ScriptBinaryOperator.ShiftLeft, 25, "<<"),
        new(TokenType.DoubleGreaterThan, ScriptBinaryOperator.ShiftRight, 25, ">>"),
        new(TokenType.DoubleVerticalBar, ScriptBinaryOperator.Or, 30, "||"),
        new(TokenType.DoubleAmp, ScriptBinaryOperator.And, 40, "&&"),
        new(TokenType.DoubleEqual, ScriptBinaryOperator.CompareEqual, 70, "=="),
        new(TokenType.ExclamationEqual, ScriptBinaryOperator.CompareNotEqual, 70, "!="),
        new(TokenType.Less, ScriptBinaryOperator.CompareLess, 80, "<"),
        new(TokenType.LessEqual, ScriptBinaryOperator.CompareLessOrEqual, 80, "<="),
        new(TokenType.Greater, ScriptBinaryOperator.CompareGreater, 80, ">"),
        new(TokenType.GreaterEqual, ScriptBinaryOperator.CompareGreaterOrEqual, 80, ">="),
        new(TokenType.Plus, ScriptBinaryOperator.Add, 100, "+"),
        new(TokenType.Minus, ScriptBinaryOperator.Subtract, 100, "-"),
        new(TokenType.Asterisk, ScriptBinaryOperator.Multiply, 110, "*"),
        new(TokenType.Divide, ScriptBinaryOperator.Divide, 110, "/"),
        new(TokenType.DoubleDivide, ScriptBinaryOperator.DivideRound, 110, "//"),
        new(TokenType.Percent, ScriptBinaryOperator.Modulus, 110, "%"),
        new(TokenType.DoubleDot, ScriptBinaryOperator.RangeInclude, 130, ".."),
        new(TokenType.DoubleDotLess, ScriptBinaryOperator.RangeExclude, 130, "..<"),
    ];

    private static readonly (TokenType Token, ScriptBinaryOperator Operator)[] Assignments =
    [
        (TokenType.Equal, ScriptBinaryOperator.None),
        (TokenType.PlusEqual, ScriptBinaryOperator.Add),
        (TokenType.MinusEqual, ScriptBinaryOperator.Subtract),
        (TokenType.AsteriskEqual, ScriptBinaryOperator.Multiply),
        (TokenType.DivideEqual, ScriptBinaryOperator.Divide),
        (TokenType.DoubleDivideEqual, ScriptBinaryOperator.DivideRound),
        (TokenType.PercentEqual, ScriptBinaryOperator.Modulus),
        (TokenType.DoubleQuestionEqual, ScriptBinaryOperator.EmptyCoalescing),
    ];

    public static bool TryGetBinary(TokenType token, out ScriptBinaryOperator op, out int precedence)
    {
        foreach (var row in Rows)
        {
            if (row.Token != token)
                continue;
            (op, precedence) = (row.Operator, row.Precedence);
            return true;
        }

        (op, precedence) = (ScriptBinaryOperator.None, 0);
        return false;
    }

    public static bool TryGetAssignment(TokenType token, out ScriptBinaryOperator compound)
    {
        foreach (var (candidate, op) in Assignments)
        {
            if (candidate != token)
                continue;
            compound = op;
            return true;
        }

        compound = ScriptBinaryOperator.None;
        return false;
    }

    public static string ToText(ScriptBinaryOperator op) => Array.Find(Rows, row => row.Operator == op)?.Text ?? op.ToString();

    private sealed record Row(TokenType Token, ScriptBinaryOperator Operator, int Precedence, string Text);
}
