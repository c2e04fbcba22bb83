using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>An operator and where it and its operands stand, for errors.</summary>
internal sealed record BinaryPlace(ScriptBinaryOperator Operator, SourceSpan Span, SourceSpan LeftSpan, SourceSpan RightSpan)
{
    public string Text => OperatorTable.ToText(Operator);
}
