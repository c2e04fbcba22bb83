using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>A type with signs of its own.</summary>
public interface IScriptCustomUnaryOperation
{
    bool TryEvaluate(TemplateContext context, SourceSpan span, ScriptUnaryOperator op, object? rightValue, out object? result);
}
