namespace Statiq.Common;

public static partial class Config
{
    /// <summary>The setting at a key.</summary>
    public static Config<TValue> FromSetting<TValue>(string key) => FromContext(ctx => ctx.Settings.Get<TValue>(key));

    public static Config<TValue> FromSetting<TValue>(string key, TValue defaultValue) =>
        FromContext(ctx => ctx.Settings.Get(key, defaultValue));

    public static Config<object> FromSetting(string key, object defaultValue = null) =>
        FromContext(ctx => ctx.Settings.Get(key, defaultValue));

    public static Config<TValue> FromSetting<TValue>(Func<IReadOnlySettings, TValue> func)
    {
        ArgumentNullException.ThrowIfNull(func);
        return FromContext(ctx => func(ctx.Settings));
    }

    public static Config<TValue> FromSettings<TValue>(Func<IReadOnlySettings, TValue> func) => FromSetting(func);

    public static Config<TValue> FromSettings<TValue>(Func<IReadOnlySettings, Task<TValue>> func)
    {
        ArgumentNullException.ThrowIfNull(func);
        return FromContext(ctx => func(ctx.Settings));
    }
}
