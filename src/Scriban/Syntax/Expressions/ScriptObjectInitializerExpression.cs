using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>{a: 1, "b": 2}</c>; the last of two members with one name wins.</summary>
public sealed class ScriptObjectInitializerExpression : ScriptExpression
{
    internal ScriptObjectInitializerExpression(SourceText source, SourceSpan span, KeyValuePair<string, ScriptExpression>[] members)
        : base(source, span) => Members = members;

    public IReadOnlyList<KeyValuePair<string, ScriptExpression>> Members { get; }

    public override object? Evaluate(TemplateContext context)
    {
        var result = new ScriptObject();
        foreach (var (name, value) in Members)
            result.SetValue(name, value.Evaluate(context), readOnly: false);
        return result;
    }
}
