using System.Collections;
using System.Reflection;
using System.Text.Json;

namespace Scriban.Runtime;

/// <summary>Copies what templates may see of a .NET object or type into a script object.</summary>
internal static class ObjectImporter
{
    public static void Import(IScriptObject destination, object? source, ScriptMemberImportFlags flags, MemberFilterDelegate? filter, MemberRenamerDelegate? renamer)
    {
        ArgumentNullException.ThrowIfNull(destination);
        switch (source)
        {
            case null:
                return;
            case IScriptObject other:
                foreach (var name in other.GetMembers())
                    Set(destination, name, other.TryGetValue(name, out var value) ? value : null);
                return;
            case IDictionary entries:
                foreach (DictionaryEntry entry in entries)
                    Set(destination, entry.Key.ToString() ?? string.Empty, entry.Value);
                return;
            case IDictionary<string, object?> dictionary:
                foreach (var (name, value) in dictionary)
                    Set(destination, name, value);
                return;
            case JsonElement json:
                JsonConversion.Import(destination, json);
                return;
            case Type type:
                ImportMembers(destination, type, null, flags, filter, renamer);
                return;
            case not null when !ScriptObject.IsImportable(source):
                throw new ArgumentOutOfRangeException(nameof(source), $"Unsupported object type [{source.GetType()}]. Expecting plain class or struct");
            default:
                ImportMembers(destination, source.GetType(), source, flags, filter, renamer);
                return;
        }
    }

    /// <summary>What a program's subclass of <see cref="ScriptObject"/> shows of itself; a member that hides another takes its place.</summary>
    public static void ImportOwnMembers(ScriptObject self)
    {
        var types = new Stack<Type>();
        for (var type = self.GetType(); type.Assembly != typeof(ScriptObject).Assembly; type = type.BaseType!)
            types.Push(type);
        foreach (var type in types)
        {
            var own = new ScriptObject();
            ImportMembers(own, type, null, ScriptMemberImportFlags.All, member => member.DeclaringType == type, null);
            own.CopyTo(self);
        }
    }

    public static bool IsVisible(MemberInfo member)
    {
        if (member.IsDefined(typeof(ScriptMemberIgnoreAttribute), inherit: true))
            return false;
        return IsPublic(member) || member.IsDefined(typeof(ScriptMemberImportAttribute), inherit: true);
    }

    private static bool IsPublic(MemberInfo member) => member switch
    {
        FieldInfo field => field.IsPublic,
        PropertyInfo property => property.GetMethod is { IsPublic: true },
        MethodInfo method => method.IsPublic,
        _ => false,
    };

    private static void ImportMembers(IScriptObject destination, Type type, object? instance, ScriptMemberImportFlags flags, MemberFilterDelegate? filter, MemberRenamerDelegate? renamer)
    {
        renamer ??= StandardMemberRenamer.Default;
        const BindingFlags Flags = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.FlattenHierarchy;
        foreach (var member in type.GetMembers(Flags))
        {
            if (!IsVisible(member) || member.DeclaringType == typeof(object) || (instance is null && !IsStatic(member)))
                continue;
            if (!IsWanted(member, instance, flags) || (filter is not null && !filter(member)))
                continue;
            var name = renamer(member);
            if (!string.IsNullOrEmpty(name))
                ImportMember(destination, member, instance, name);
        }
    }

    private static bool IsStatic(MemberInfo member) => member switch
    {
        FieldInfo field => field.IsStatic,
        PropertyInfo property => property.GetMethod?.IsStatic ?? false,
        MethodInfo method => method.IsStatic,
        _ => false,
    };

    private static bool IsWanted(MemberInfo member, object? instance, ScriptMemberImportFlags flags) => member switch
    {
        FieldInfo => flags.HasFlag(ScriptMemberImportFlags.Field),
        PropertyInfo property => flags.HasFlag(ScriptMemberImportFlags.Property) && property.GetIndexParameters().Length == 0,
        MethodInfo { IsSpecialName: true } => false,
        MethodInfo { IsStatic: true } => flags.HasFlag(ScriptMemberImportFlags.Method) && instance is null,
        MethodInfo => flags.HasFlag(ScriptMemberImportFlags.MethodInstance),
        _ => false,
    };

    private static void ImportMember(IScriptObject destination, MemberInfo member, object? instance, string name)
    {
        switch (member)
        {
            case FieldInfo field:
                destination.SetValue(name, field.GetValue(field.IsStatic ? null : instance), readOnly: false);
                break;
            case PropertyInfo property:
                destination.SetValue(name, property.GetValue(instance), readOnly: false);
                break;
            case MethodInfo { ContainsGenericParameters: false } method:
                destination.SetValue(name, DynamicCustomFunction.Create(instance, method), readOnly: true);
                break;
        }
    }

    /// <summary>A member that is read-only keeps its value.</summary>
    private static void Set(IScriptObject destination, string name, object? value)
    {
        if (destination.CanWrite(name))
            destination.SetValue(name, value, readOnly: false);
    }
}
