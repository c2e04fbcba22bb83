namespace Scriban.Syntax;

/// <summary><c>variable in iterator option: value</c>, the part of a loop in front of its body.</summary>
internal sealed record LoopHeader(ScriptExpression Variable, ScriptExpression Iterator, ScriptNamedArgument[] Options);
