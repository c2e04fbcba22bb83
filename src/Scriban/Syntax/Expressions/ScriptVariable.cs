using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>A variable by name: <c>title</c> or <c>$title</c>.</summary>
public abstract class ScriptVariable : ScriptExpression, IScriptVariablePath
{
    /// <summary><c>$</c>, the arguments of the running function.</summary>
    public static readonly ScriptVariableLocal Arguments = new(string.Empty);

    /// <summary><c>$$</c>, the block that a <c>wrap</c> handed over.</summary>
    public static readonly ScriptVariableLocal BlockDelegate = new("$");

    private protected ScriptVariable(SourceText source, SourceSpan span, string name, ScriptVariableScope scope)
        : base(source, span)
    {
        BaseName = name;
        Scope = scope;
    }

    /// <summary>The name as a key: without <c>$</c>.</summary>
    public string BaseName { get; }

    /// <summary>The name as written.</summary>
    public string Name => Scope == ScriptVariableScope.Local ? "$" + BaseName : BaseName;

    public ScriptVariableScope Scope { get; }

    public static ScriptVariable Create(string name, ScriptVariableScope scope) =>
        scope == ScriptVariableScope.Local ? new ScriptVariableLocal(name) : new ScriptVariableGlobal(name);

    public abstract object? GetValue(TemplateContext context);

    public void SetValue(TemplateContext context, object? valueToSet) => context.SetValue(this, valueToSet);

    public string? GetFirstPath() => Name;

    public override object? Evaluate(TemplateContext context) => context.Completed(this, GetValue(context));

    public override string ToString() => Name;

    internal override object? EvaluateUncalled(TemplateContext context) => GetValue(context);
}
