using Scriban.Functions;

namespace Scriban.Runtime;

/// <summary>The members of one built-in object, made once and shared by all its instances until one of them is written to.</summary>
internal sealed class SharedMembers
{
    public SharedMembers(BuiltinFunction[] functions, params SharedValue[] values)
    {
        Table = new Dictionary<string, ScriptObject.Slot>(functions.Length + values.Length, StringComparer.Ordinal);
        foreach (var function in functions)
            Table.Add(function.Name, new ScriptObject.Slot(function, IsReadOnly: true));
        foreach (var value in values)
            Table.Add(value.Name, new ScriptObject.Slot(value.Value, value.IsReadOnly));
    }

    internal Dictionary<string, ScriptObject.Slot> Table { get; }
}
