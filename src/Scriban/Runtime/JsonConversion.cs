using System.Text.Json;

namespace Scriban.Runtime;

/// <summary>JSON as template values.</summary>
internal static class JsonConversion
{
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

    private static object ToNumber(JsonElement json)
    {
        if (json.TryGetInt32(out var integer))
            return Boxed.Of(integer);
        if (json.TryGetInt64(out var longInteger))
            return longInteger;
        return json.TryGetDecimal(out var number) ? number : json.GetDouble();
    }
}
