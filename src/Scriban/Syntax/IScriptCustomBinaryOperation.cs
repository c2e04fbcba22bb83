using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>A type with binary operators of its own.</summary>
public interface IScriptCustomBinaryOperation
{
    bool TryEvaluate(TemplateContext context, SourceSpan span, ScriptBinaryOperator op, SourceSpan leftSpan, object? leftValue, SourceSpan rightSpan, object? rightValue, out object? result);
}
