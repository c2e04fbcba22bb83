using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary><c>name: value</c> in a call, <c>name: value</c> or <c>name</c> in a loop.</summary>
public sealed class ScriptNamedArgument : ScriptExpression
{
    internal ScriptNamedArgument(SourceText source, SourceSpan span, string name, ScriptExpression? value)
        : base(source, span)
    {
        Name = name;
        Value = value;
    }

    public string Name { get; }

    public ScriptExpression? Value { get; }

    /// <summary>A name without a value stands for true.</summary>
    public override object? Evaluate(TemplateContext context) => Value is null ? true : Value.Evaluate(context);
}
