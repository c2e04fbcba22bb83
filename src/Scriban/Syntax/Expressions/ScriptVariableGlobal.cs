using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary><c>name</c></summary>
public sealed class ScriptVariableGlobal : ScriptVariable
{
    public ScriptVariableGlobal(string name)
        : this(new SourceText(string.Empty, name), default, name)
    {
    }

    internal ScriptVariableGlobal(SourceText source, SourceSpan span, string name)
        : base(source, span, name, ScriptVariableScope.Global)
    {
    }

    public override object? GetValue(TemplateContext context) => context.GetValue(this);
}
