namespace Scriban.Runtime;

/// <summary>The results of tasks, for an engine that waits where it meets one.</summary>
internal static class Awaitable
{
    /// <summary>What a task gives, null for one without a result; any other value as it is.</summary>
    public static object? Result(object? value)
    {
        switch (value)
        {
            case Task task:
                return Wait(task);
            case ValueTask task:
                return Wait(task.AsTask());
            case ValueType when value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(ValueTask<>):
                return Wait((Task)type.GetMethod(nameof(ValueTask<>.AsTask))!.Invoke(value, null)!);
            default:
                return value;
        }
    }

    private static object? Wait(Task task)
    {
        task.GetAwaiter().GetResult();
        for (var type = task.GetType(); type != typeof(Task); type = type.BaseType!)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Task<>))
                return type.GetGenericArguments()[0].Name == "VoidTaskResult" ? null : type.GetProperty(nameof(Task<>.Result))!.GetValue(task);
        }

        return null;
    }
}
