using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>The order that <c>&lt;</c> gives, with null in front of everything.</summary>
internal sealed class ValueOrder(TemplateContext context, SourceSpan span) : IComparer<object?>
{
    private readonly BinaryPlace _less = new(ScriptBinaryOperator.CompareLess, span, span, span);

    public int Compare(object? x, object? y)
    {
        if (x is null || y is null)
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        if (x is bool left && y is bool right)
            return left.CompareTo(right);
        if (BinaryOperations.Evaluate(context, _less, x, y) is true)
            return -1;
        return BinaryOperations.Evaluate(context, _less, y, x) is true ? 1 : 0;
    }
}
