using System.Text;
using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary><c>$"text {expression} text"</c></summary>
public sealed class ScriptInterpolatedStringExpression : ScriptExpression
{
    internal ScriptInterpolatedStringExpression(SourceText source, SourceSpan span, ScriptExpression[] parts)
        : base(source, span) => Parts = parts;

    /// <summary>Literals and expressions in turn.</summary>
    public IReadOnlyList<ScriptExpression> Parts { get; }

    public override object? Evaluate(TemplateContext context)
    {
        var text = new StringBuilder();
        foreach (var part in Parts)
            text.Append(context.ObjectToString(part.Evaluate(context)));
        return text.ToString();
    }
}
