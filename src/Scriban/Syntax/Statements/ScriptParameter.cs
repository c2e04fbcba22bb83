namespace Scriban.Syntax;

/// <summary>A parameter that a function declares: <c>name</c>, <c>name = literal</c> or <c>name...</c>.</summary>
public sealed record ScriptParameter(string Name, ScriptLiteral? DefaultValue, bool IsVariable);
