namespace Statiq.Common;

public static partial class Config
{
    public static Config<TValue> FromContext<TValue>(Func<IExecutionContext, TValue> func)
    {
        ArgumentNullException.ThrowIfNull(func);
        return new Config<TValue>((_, ctx) => Task.FromResult(func(ctx)), false);
    }

    public static Config<TValue> FromContext<TValue>(Func<IExecutionContext, Task<TValue>> func)
    {
        ArgumentNullException.ThrowIfNull(func);
        return new Config<TValue>((_, ctx) => func(ctx), false);
    }

    /// <summary>Does something once for each execution; the value is null.</summary>
    public static Config<object> FromContext(Action<IExecutionContext> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        return new Config<object>(
            (_, ctx) =>
            {
                action(ctx);
                return Task.FromResult<object>(null);
            },
            false);
    }

    public static Config<object> FromContext(Func<IExecutionContext, Task> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        return new Config<object>(
            async (_, ctx) =>
            {
                await action(ctx);
                return null;
            },
            false);
    }
}
