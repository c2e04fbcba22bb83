namespace Statiq.Common;

public static partial class Config
{
    /// <summary>The setting at a key.</summary>
    public static Config<TValue> FromSetting<TValue>(string key) => FromContext(ctx => ctx.Settings.Get<TValue>(key));

    public static Config<TValue> FromSetting<TValue>(string key, TValue defaultValue) =>
        FromContext(ctx => ctx.Settings.Get(key, defaultValue));
}
