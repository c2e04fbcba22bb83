using System.Text.Json;

namespace Scriban.Runtime;

/// <summary>JSON as template values.</summary>
internal static class JsonConversion
{
    /// <summary>JSON converted, any other value as it is: what script objects and arrays keep.</summary>
    public static object? Stored(object? value) => value is JsonElement json ? ToScriptValue(json) : value;

    /// <summary>Null has nothing to import.</summary>
    public static void Import(IScriptObject destination, JsonElement json)
    {
        var isArray = destination is ScriptArray;
        if (json.ValueKind is JsonValueKind.Null)
            return;
        if (json.ValueKind != (isArray ? JsonValueKind.Array : JsonValueKind.Object))
            throw NotImportable(json.ValueKind, isArray ? "Array" : "Object");
        if (destination is ScriptArray array)
        {
            array.AddRange(json.EnumerateArray().Select(ToScriptValue));
            return;
        }

        foreach (var property in json.EnumerateObject())
        {
            if (destination.CanWrite(property.Name))
                destination.SetValue(property.Name, ToScriptValue(property.Value), readOnly: false);
        }
    }

    public static object? ToScriptValue(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => ScriptObject.From(json),
        JsonValueKind.Array => new ScriptArray(json.EnumerateArray().Select(ToScriptValue)),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => ToNumber(json),
        JsonValueKind.True => Boxed.True,
        JsonValueKind.False => Boxed.False,
        _ => null,
    };

    /// <summary>The text stands where a parameter's name would: that is how callers know the message.</summary>
    private static ArgumentOutOfRangeException NotImportable(JsonValueKind kind, string expected) => new($"Unsupported object type `{kind}`. Expecting Json {expected}.");

    private static object ToNumber(JsonElement json)
    {
        if (json.TryGetInt32(out var integer))
            return Boxed.Of(integer);
        if (json.TryGetInt64(out var longInteger))
            return longInteger;
        return json.TryGetDecimal(out var number) ? number : json.GetDouble();
    }
}
