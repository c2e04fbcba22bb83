using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>target.member</c> or <c>target?.member</c></summary>
public sealed class ScriptMemberExpression : ScriptExpression, IScriptVariablePath
{
    internal ScriptMemberExpression(SourceText source, SourceSpan span, ScriptExpression target, ScriptVariable member, bool isOptional)
        : base(source, span)
    {
        Target = target;
        Member = member;
        IsOptional = isOptional;
    }

    public ScriptExpression Target { get; }

    public ScriptVariable Member { get; }

    /// <summary>Written with <c>?.</c>, here or further left: a null target gives null.</summary>
    public bool IsOptional { get; }

    public override object? Evaluate(TemplateContext context) => context.Completed(this, GetValue(context));

    public object? GetValue(TemplateContext context)
    {
        TemplateContext.CheckStack(this);
        var target = Target.Evaluate(context);
        var name = Member.BaseName;
        if (target is ScriptObject plain && plain.TryGetValue(context, Span, name, out var found))
            return found;
        if (target is null)
        {
            if (IsOptional || context.EnableRelaxedTargetAccess)
                return null;
            throw context.EnableRelaxedMemberAccess
                ? new ScriptRuntimeException(Member.Span, $"Cannot get the member {this} for a null object.")
                : TargetIsNull();
        }

        return GetMember(context, target, name);
    }

    public void SetValue(TemplateContext context, object? valueToSet)
    {
        var target = Target.Evaluate(context) ?? throw TargetIsNull();
        if (!context.GetMemberAccessor(target).TrySetValue(context, Span, target, Member.BaseName, valueToSet))
            throw new ScriptRuntimeException(Member.Span, $"Cannot set a value for the readonly member: {this}");
    }

    public string? GetFirstPath() => (Target as IScriptVariablePath)?.GetFirstPath();

    internal override object? EvaluateUncalled(TemplateContext context) => GetValue(context);

    private ScriptRuntimeException TargetIsNull() => new(Member.Span, $"Object `{Target}` is null. Cannot access member: {this}");

    private object? GetMember(TemplateContext context, object target, string name)
    {
        if (context.GetMemberAccessor(target).TryGetValue(context, Span, target, name, out var value))
            return value;
        if (context.TryGetMember is { } tryGetMember && tryGetMember(context, Span, target, name, out value))
            return value;
        if (!context.EnableRelaxedMemberAccess)
            throw new ScriptRuntimeException(Member.Span, $"Cannot get member with name {name}.");
        return null;
    }
}
