using System.Text.Json;

namespace Scriban.Runtime;

/// <summary>Ways to fill a script object from .NET.</summary>
public static class ScriptObjectExtensions
{
    public static void AssertNotReadOnly(this IScriptObject scriptObject)
    {
        ArgumentNullException.ThrowIfNull(scriptObject);
        if (scriptObject.IsReadOnly)
            throw new InvalidOperationException("The object is readonly");
    }

    /// <summary>The object itself, or the one that carries the members of an array.</summary>
    public static ScriptObject GetScriptObject(this IScriptObject scriptObject) => scriptObject switch
    {
        ScriptObject members => members,
        ScriptArray array => array.ScriptObject,
        _ => throw new ArgumentException("Expecting ScriptObject or ScriptArray instance", nameof(scriptObject)),
    };

    public static void SetValue(this IScriptObject scriptObject, string member, object? value, bool readOnly)
    {
        ArgumentNullException.ThrowIfNull(scriptObject);
        scriptObject.TrySetValue(null!, default, member, value, readOnly);
    }

    public static bool TryGetValue(this IScriptObject scriptObject, string key, out object? value)
    {
        ArgumentNullException.ThrowIfNull(scriptObject);
        return scriptObject.TryGetValue(null!, default, key, out value);
    }

    /// <summary>A delegate under a name: templates call it as a function.</summary>
    public static void Import(this IScriptObject scriptObject, string member, Delegate function)
    {
        ArgumentNullException.ThrowIfNull(scriptObject);
        scriptObject.SetValue(member, DynamicCustomFunction.Create(function), readOnly: true);
    }

    /// <summary>Copies the members of another script object or dictionary, the fields and properties of an instance, or the statics of a <see cref="Type"/>.</summary>
    public static void Import(this IScriptObject scriptObject, object? obj, MemberFilterDelegate? filter = null, MemberRenamerDelegate? renamer = null) =>
        ObjectImporter.Import(scriptObject, obj, ScriptMemberImportFlags.All & ~ScriptMemberImportFlags.MethodInstance, filter, renamer);

    public static void Import(this IScriptObject scriptObject, object? obj, ScriptMemberImportFlags flags, MemberFilterDelegate? filter = null, MemberRenamerDelegate? renamer = null) =>
        ObjectImporter.Import(scriptObject, obj, flags, filter, renamer);

    /// <summary>The properties of a JSON object; for an array, the items of a JSON array.</summary>
    public static void Import(this IScriptObject scriptObject, JsonElement json)
    {
        ArgumentNullException.ThrowIfNull(scriptObject);
        JsonConversion.Import(scriptObject, json);
    }

    /// <summary>One field, property or method of a type (statics) or an instance.</summary>
    public static void ImportMember(this IScriptObject scriptObject, object obj, string memberName, string? exportName = null)
    {
        ArgumentNullException.ThrowIfNull(obj);
        ArgumentNullException.ThrowIfNull(memberName);
        ObjectImporter.Import(scriptObject, obj, ScriptMemberImportFlags.All, member => member.Name == memberName, exportName is null ? null : _ => exportName);
    }
}
