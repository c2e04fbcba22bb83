using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>with object … end</c>: the object is the current one inside the block.</summary>
public sealed class ScriptWithStatement : ScriptStatement
{
    internal ScriptWithStatement(SourceText source, SourceSpan span, ScriptExpression name, ScriptBlockStatement body)
        : base(source, span)
    {
        Name = name;
        Body = body;
    }

    public ScriptExpression Name { get; }

    public ScriptBlockStatement Body { get; }

    public override object? Evaluate(TemplateContext context)
    {
        var target = Name.Evaluate(context);
        if (target is not IScriptObject scope)
            throw new ScriptRuntimeException(Name.Span, $"Invalid target property `{Name}` used for [with] statement. Must be a ScriptObject instead of `{target?.GetType().Name ?? "null"}`");
        context.PushGlobal(scope);
        try
        {
            return Body.Evaluate(context);
        }
        finally
        {
            context.PopGlobal();
        }
    }
}
