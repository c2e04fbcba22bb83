using System.Collections;
using System.Text.Json;

namespace Scriban.Runtime;

/// <summary>The array of templates: grows when an index behind its end is written, gives null for one that is read there, and can carry members.</summary>
public class ScriptArray : ScriptArray<object?>
{
    public ScriptArray()
    {
    }

    public ScriptArray(int capacity)
        : base(capacity)
    {
    }

    public ScriptArray(object?[] array)
        : base(array)
    {
    }

    public ScriptArray(IEnumerable<object?> values)
        : base(values)
    {
    }

    public ScriptArray(IEnumerable values)
        : base(values)
    {
    }

    /// <summary>The items of a JSON array.</summary>
    public static ScriptArray From(JsonElement json)
    {
        var result = new ScriptArray();
        JsonConversion.Import(result, json);
        return result;
    }
}
