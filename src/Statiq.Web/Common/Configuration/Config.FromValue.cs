namespace Statiq.Common;

public static partial class Config
{
    public static Config<TValue> FromValue<TValue>(TValue value) => FromValue(Task.FromResult(value));

    public static Config<TValue> FromValue<TValue>(Task<TValue> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new Config<TValue>((_, _) => value, false);
    }

    public static Config<IEnumerable<TValue>> FromValues<TValue>(params TValue[] values) =>
        FromValue((IEnumerable<TValue>)values);
}
