using System.Collections;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>target[index]</c></summary>
public sealed class ScriptIndexerExpression : ScriptExpression, IScriptVariablePath
{
    internal ScriptIndexerExpression(SourceText source, SourceSpan span, ScriptExpression target, ScriptExpression index)
        : base(source, span)
    {
        Target = target;
        Index = index;
        IsOptional = target is ScriptMemberExpression { IsOptional: true } or ScriptIndexerExpression { IsOptional: true };
    }

    public ScriptExpression Target { get; }

    public ScriptExpression Index { get; }

    /// <summary>Behind a <c>?.</c>: a null target gives null.</summary>
    public bool IsOptional { get; }

    public override object? Evaluate(TemplateContext context) => context.Completed(this, GetValue(context));

    public object? GetValue(TemplateContext context)
    {
        if (!TryResolve(context, out var target, out var index))
            return null;
        if (IsList(context, target, index, out var list))
            return GetItem(context, list, target, index);
        var accessor = context.GetMemberAccessor(target);
        if (accessor.HasIndexer)
            return GetKeyed(context, accessor, target, index);
        return GetMember(context, accessor, target, Name(context, index));
    }

    public void SetValue(TemplateContext context, object? valueToSet)
    {
        if (!TryResolve(context, out var target, out var index))
            return;
        if (IsList(context, target, index, out var list))
        {
            if (ToOffset(context, list, target, index, isWrite: true) is var offset && offset >= 0)
                list.SetValue(context, Index.Span, target, offset, valueToSet);
            return;
        }

        var accessor = context.GetMemberAccessor(target);
        var (key, isSet) = accessor.HasIndexer
            ? SetKeyed(context, accessor, target, index, valueToSet)
            : SetNamed(context, accessor, target, index, valueToSet);
        if (!isSet)
            throw new ScriptRuntimeException(Index.Span, $"Cannot set a value for the readonly member `{key}` in the indexer: {Target}['{key}']");
    }

    public string? GetFirstPath() => (Target as IScriptVariablePath)?.GetFirstPath();

    internal override object? EvaluateUncalled(TemplateContext context) => GetValue(context);

    private bool TryResolve(TemplateContext context, out object target, out object index)
    {
        TemplateContext.CheckStack(this);
        (target, index) = (null!, null!);
        var found = Target.Evaluate(context);
        if (found is null)
        {
            if (IsOptional || context.EnableRelaxedTargetAccess)
                return false;
            throw new ScriptRuntimeException(Target.Span, $"Object `{Target}` is null. Cannot access indexer: {this}");
        }

        target = found;
        var key = Index.Evaluate(context);
        if (key is null)
        {
            if (context.EnableNullIndexer)
                return false;
            throw new ScriptRuntimeException(Index.Span, $"Cannot access target `{Target}` with a null indexer: {this}");
        }

        index = key;
        return true;
    }

    private static bool IsList(TemplateContext context, object target, object index, out IListAccessor list)
    {
        list = null!;
        if (target is IDictionary || (target is IScriptObject && index is string))
            return false;
        list = context.GetListAccessor(target)!;
        return list is not null;
    }

    private object? GetItem(TemplateContext context, IListAccessor list, object target, object index)
    {
        var offset = ToOffset(context, list, target, index, isWrite: false);
        return offset < 0 ? null : list.GetValue(context, Index.Span, target, offset);
    }

    /// <summary>A negative index counts from the end; one that is out of reach is -1 (or an error, when access is strict).</summary>
    private int ToOffset(TemplateContext context, IListAccessor list, object target, object index, bool isWrite)
    {
        var offset = context.ToInt(Index.Span, index);
        var length = list.GetLength(context, Target.Span, target);
        if (offset < 0)
            offset += length;
        if (!isWrite && !context.EnableRelaxedIndexerAccess && (offset < 0 || offset >= length))
            throw new ScriptRuntimeException(Index.Span, $"The index {offset} is out of bounds [0, {length}] on the `{Target}` with the indexer: {Index}");
        return offset < 0 || (!isWrite && offset >= length) ? -1 : offset;
    }

    private object? GetKeyed(TemplateContext context, IObjectAccessor accessor, object target, object index)
    {
        var key = context.ToObject(Index.Span, index, accessor.IndexType!);
        if (accessor.TryGetItem(context, Index.Span, target, key!, out var value) || context.EnableRelaxedMemberAccess)
            return value;
        throw new ScriptRuntimeException(Index.Span, $"Cannot access target `{Target}` with an indexer: {Index}");
    }

    private static string Name(TemplateContext context, object key) => context.ObjectToString(key) ?? string.Empty;

    private object? GetMember(TemplateContext context, IObjectAccessor accessor, object target, string name)
    {
        if (accessor.TryGetValue(context, Index.Span, target, name, out var value))
            return value;
        if (context.TryGetMember is { } tryGetMember && tryGetMember(context, Index.Span, target, name, out value))
            return value;
        if (context.EnableRelaxedMemberAccess)
            return null;
        throw new ScriptRuntimeException(Index.Span, $"Cannot access target `{Target}` with an indexer: {Index}");
    }

    private (string Key, bool IsSet) SetKeyed(TemplateContext context, IObjectAccessor accessor, object target, object index, object? value)
    {
        var key = context.ToObject(Index.Span, index, accessor.IndexType!)!;
        return (Name(context, key), accessor.TrySetItem(context, Index.Span, target, key, value));
    }

    private (string Key, bool IsSet) SetNamed(TemplateContext context, IObjectAccessor accessor, object target, object index, object? value)
    {
        var name = Name(context, index);
        return (name, accessor.TrySetValue(context, Index.Span, target, name, value));
    }
}
