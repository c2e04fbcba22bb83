using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>[a, b, c]</c></summary>
public sealed class ScriptArrayInitializerExpression : ScriptExpression
{
    internal ScriptArrayInitializerExpression(SourceText source, SourceSpan span, ScriptExpression[] values)
        : base(source, span) => Values = values;

    public IReadOnlyList<ScriptExpression> Values { get; }

    public override object? Evaluate(TemplateContext context)
    {
        var array = new ScriptArray(Values.Count);
        foreach (var value in Values)
            array.Add(value.Evaluate(context));
        return array;
    }
}
