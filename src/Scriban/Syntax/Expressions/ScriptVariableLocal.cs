using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary><c>$name</c></summary>
public sealed class ScriptVariableLocal : ScriptVariable
{
    public ScriptVariableLocal(string name)
        : this(new SourceText(string.Empty, name), default, name)
    {
    }

    internal ScriptVariableLocal(SourceText source, SourceSpan span, string name)
        : base(source, span, name, ScriptVariableScope.Local)
    {
    }

    public override object? GetValue(TemplateContext context) => context.GetValue(this);
}
