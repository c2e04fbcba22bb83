using System.Collections;
using System.Globalization;
using Scriban.Parsing;

namespace Scriban.Runtime.Accessors;

/// <summary>.NET dictionaries: members are entries.</summary>
internal sealed class DictionaryAccessor(Type? keyType) : IObjectAccessor
{
    public bool HasIndexer => keyType is not null && keyType != typeof(string);

    public Type? IndexType => keyType;

    public static IObjectAccessor? TryCreate(object target)
    {
        foreach (var type in target.GetType().GetInterfaces())
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IDictionary<,>))
            {
                var arguments = type.GetGenericArguments();
                return target is IDictionary
                    ? new DictionaryAccessor(arguments[0])
                    : (IObjectAccessor)Activator.CreateInstance(typeof(GenericDictionaryAccessor<,>).MakeGenericType(arguments))!;
            }
        }

        return target is IDictionary ? new DictionaryAccessor(null) : null;
    }

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => ((IDictionary)target).Count;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target)
    {
        foreach (var key in ((IDictionary)target).Keys)
            yield return context.ObjectToString(key) ?? string.Empty;
    }

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => ((IDictionary)target).Contains(ToKey(member));

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value) =>
        TryGetItem(context, span, target, ToKey(member), out value);

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) =>
        TrySetItem(context, span, target, ToKey(member), value);

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
    {
        var dictionary = (IDictionary)target;
        value = dictionary.Contains(index) ? JsonConversion.Stored(dictionary[index]) : null;
        return value is not null || dictionary.Contains(index);
    }

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value)
    {
        if (((IDictionary)target).IsReadOnly)
            return false;
        ((IDictionary)target)[index] = value;
        return true;
    }

    private object ToKey(string member)
    {
        if (keyType is null || keyType == typeof(string) || keyType == typeof(object))
            return member;
        try
        {
            return keyType.IsEnum ? Enum.Parse(keyType, member) : Convert.ChangeType(member, keyType, CultureInfo.InvariantCulture);
        }
        catch (Exception error) when (error is FormatException or InvalidCastException or OverflowException or ArgumentException)
        {
            return member;
        }
    }
}
