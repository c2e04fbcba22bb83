using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary><c>when a, b …</c> of a <c>case</c>.</summary>
public sealed class ScriptWhenStatement : ScriptStatement
{
    private readonly BinaryPlace[] _places;

    internal ScriptWhenStatement(SourceText source, SourceSpan span, ScriptExpression[] values, ScriptBlockStatement body, ScriptStatement? next)
        : base(source, span)
    {
        Values = values;
        Body = body;
        Next = next;
        _places = Array.ConvertAll(values, value => new BinaryPlace(ScriptBinaryOperator.CompareEqual, span, value.Span, value.Span));
    }

    public IReadOnlyList<ScriptExpression> Values { get; }

    public ScriptBlockStatement Body { get; }

    /// <summary>The next <c>when</c>, the <c>else</c>, or null.</summary>
    public ScriptStatement? Next { get; }

    public override object? Evaluate(TemplateContext context) => Body.Evaluate(context);

    internal bool Matches(TemplateContext context, object? caseValue)
    {
        for (var i = 0; i < Values.Count; i++)
        {
            if (BinaryOperations.Evaluate(context, _places[i], caseValue, Values[i].Evaluate(context)) is true)
                return true;
        }

        return false;
    }
}
