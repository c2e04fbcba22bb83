using System.Collections;
using System.Numerics;

namespace Scriban.Runtime;

/// <summary>How values and types are called in messages.</summary>
internal static class TypeNames
{
    public static string Of(object? value) => value is null ? "null" : OfType(value as Type ?? value.GetType());

    private static string OfType(Type type)
    {
        if (type.IsEnum)
            return "enum";
        var name = Type.GetTypeCode(type) switch
        {
            TypeCode.Boolean => "bool",
            TypeCode.Byte => "byte",
            TypeCode.SByte => "sbyte",
            TypeCode.Char => "char",
            TypeCode.Int16 => "short",
            TypeCode.UInt16 => "ushort",
            TypeCode.Int32 => "int",
            TypeCode.UInt32 => "uint",
            TypeCode.Int64 => "long",
            TypeCode.UInt64 => "ulong",
            TypeCode.Single => "float",
            TypeCode.Double => "double",
            TypeCode.Decimal => "decimal",
            TypeCode.String => "string",
            TypeCode.DateTime => "DateTime",
            _ => null,
        };
        return name ?? OfObject(type);
    }

    private static string OfObject(Type type)
    {
        if (type == typeof(BigInteger))
            return "bigint";
        if (type == typeof(ScriptRange))
            return "range";
        if (typeof(ScriptObject).IsAssignableFrom(type) || type == typeof(object))
            return "object";
        if (typeof(IScriptCustomFunction).IsAssignableFrom(type))
            return "function";
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ScriptArray<>))
            return "array";
        if (type == typeof(ScriptArray))
            return "array";
        return type == typeof(IList) || typeof(IEnumerable) == type ? "list" : type.Name;
    }
}
