using System.Reflection;
using Scriban.Parsing;

namespace Scriban.Runtime.Accessors;

/// <summary>The public fields and properties of a .NET type, found once; reads go through cached invokers.</summary>
internal sealed class TypedObjectAccessor : IObjectAccessor
{
    private readonly Dictionary<string, Member> _members;
    private readonly PropertyInfo[] _indexers;

    public TypedObjectAccessor(Type type, IEqualityComparer<string> names, MemberFilterDelegate? filter, MemberRenamerDelegate renamer)
    {
        _members = new Dictionary<string, Member>(names);
        const BindingFlags Flags = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        _indexers = Array.FindAll(type.GetProperties(Flags), IsIndexer);
        foreach (var member in type.GetMembers(Flags))
        {
            if (!ObjectImporter.IsVisible(member) || !IsReadable(member) || (filter is not null && !filter(member)))
                continue;
            _members.TryAdd(renamer(member), new Member(member));
        }
    }

    public bool HasIndexer => _indexers.Length > 0;

    /// <summary>With several indexers, any key: the one that takes it is chosen.</summary>
    public Type? IndexType => _indexers.Length switch
    {
        0 => null,
        1 => KeyType(_indexers[0]),
        _ => typeof(object),
    };

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => _members.Count;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => _members.Keys;

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => _members.ContainsKey(member);

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        value = null;
        if (!_members.TryGetValue(member, out var found))
            return false;
        value = found.Get(target);
        return true;
    }

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) =>
        _members.TryGetValue(member, out var found) && found.TrySet(context, span, target, value);

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
    {
        try
        {
            value = IndexerFor(index)?.GetValue(target, [index]);
            return true;
        }
        catch (TargetInvocationException)
        {
            value = null;
            return false;
        }
    }

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value)
    {
        if (IndexerFor(index) is not { SetMethod: not null } indexer)
            return false;
        indexer.SetValue(target, context.ToObject(span, value, indexer.PropertyType), [index]);
        return true;
    }

    private static bool IsIndexer(PropertyInfo property) =>
        property.GetMethod is not null && property.GetIndexParameters().Length == 1 && ObjectImporter.IsVisible(property);

    private static Type KeyType(PropertyInfo indexer) => indexer.GetIndexParameters()[0].ParameterType;

    private PropertyInfo? IndexerFor(object index) => Array.Find(_indexers, indexer => KeyType(indexer).IsInstanceOfType(index));

    private static bool IsReadable(MemberInfo member) =>
        member is FieldInfo or PropertyInfo { GetMethod: not null } && (member as PropertyInfo)?.GetIndexParameters().Length is null or 0;

    private sealed class Member(MemberInfo info)
    {
        private readonly MethodInvoker? _getter = info is PropertyInfo property ? MethodInvoker.Create(property.GetMethod!) : null;

        public object? Get(object target) => JsonConversion.Stored(_getter is null ? ((FieldInfo)info).GetValue(target) : _getter.Invoke(target));

        public bool TrySet(TemplateContext context, SourceSpan span, object target, object? value)
        {
            switch (info)
            {
                case PropertyInfo { SetMethod.IsPublic: true } property:
                    property.SetValue(target, context.ToObject(span, value, property.PropertyType));
                    return true;
                case FieldInfo { IsInitOnly: false } field:
                    field.SetValue(target, context.ToObject(span, value, field.FieldType));
                    return true;
                default:
                    return false;
            }
        }
    }
}
