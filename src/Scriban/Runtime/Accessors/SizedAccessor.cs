using System.Collections;
using Scriban.Parsing;

namespace Scriban.Runtime.Accessors;

/// <summary>Lists and strings: <c>size</c> is their only member, their items are reached by index.</summary>
internal sealed class SizedAccessor : IObjectAccessor, IListAccessor
{
    public static readonly SizedAccessor Default = new();

    public bool HasIndexer => false;

    public Type? IndexType => null;

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => 1;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => ["size"];

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => member == "size";

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        value = member == "size" ? Boxed.Of(GetLength(context, span, target)) : null;
        return value is not null;
    }

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => false;

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value) => throw new NotSupportedException();

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => throw new NotSupportedException();

    public int GetLength(TemplateContext context, SourceSpan span, object target) => target is string text ? text.Length : ((IList)target).Count;

    public object? GetValue(TemplateContext context, SourceSpan span, object target, int index)
    {
        if (target is string text)
            return index >= 0 && index < text.Length ? text[index].ToString() : null;
        var list = (IList)target;
        return index >= 0 && index < list.Count ? JsonConversion.Stored(list[index]) : null;
    }

    public void SetValue(TemplateContext context, SourceSpan span, object target, int index, object? value)
    {
        if (target is IList list)
            list[index] = value;
    }
}
