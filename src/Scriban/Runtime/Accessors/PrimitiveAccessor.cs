using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime.Accessors;

/// <summary>Numbers and booleans: no members.</summary>
internal sealed class PrimitiveAccessor : IObjectAccessor, IListAccessor
{
    public static readonly PrimitiveAccessor Default = new();

    public bool HasIndexer => false;

    public Type? IndexType => null;

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => 0;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => [];

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => false;

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value) =>
        throw new ScriptRuntimeException(span, $"Cannot get or set a member on the primitive `{context.ObjectToString(target)}/{context.GetTypeName(target)}` when accessing member: {member}");

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) =>
        TryGetValue(context, span, target, member, out _);

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value) => throw new NotSupportedException();

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => throw new NotSupportedException();

    public int GetLength(TemplateContext context, SourceSpan span, object target) => 0;

    public object? GetValue(TemplateContext context, SourceSpan span, object target, int index) => null;

    public void SetValue(TemplateContext context, SourceSpan span, object target, int index, object? value) =>
        throw new ScriptRuntimeException(span, $"Cannot set an item of the primitive `{context.ObjectToString(target)}/{context.GetTypeName(target)}`");
}
