using Scriban.Parsing;

namespace Scriban.Runtime.Accessors;

/// <summary>Dictionaries that are generic only.</summary>
internal sealed class GenericDictionaryAccessor<TKey, TValue> : IObjectAccessor
    where TKey : notnull
{
    public bool HasIndexer => typeof(TKey) != typeof(string);

    public Type? IndexType => typeof(TKey);

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => Of(target).Count;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) =>
        Of(target).Keys.Select(key => context.ObjectToString(key) ?? string.Empty);

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) =>
        (object)member is TKey key && Of(target).ContainsKey(key);

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value) =>
        TryGetItem(context, span, target, member, out value);

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) =>
        TrySetItem(context, span, target, member, value);

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
    {
        var isFound = false;
        value = index is TKey key && (isFound = Of(target).TryGetValue(key, out var found)) ? JsonConversion.Stored(found) : null;
        return isFound;
    }

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value)
    {
        if (index is not TKey key || Of(target).IsReadOnly)
            return false;
        Of(target)[key] = context.ToObject<TValue>(span, value)!;
        return true;
    }

    private static IDictionary<TKey, TValue> Of(object target) => (IDictionary<TKey, TValue>)target;
}
