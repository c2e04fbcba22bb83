using Microsoft.Extensions.DependencyInjection;

namespace Statiq.Common;

/// <summary>Configuring settings.</summary>
public static class BootstrapperSettingsExtensions
{
    public static TBootstrapper ConfigureSettings<TBootstrapper>(this TBootstrapper bootstrapper, Action<ISettings> action)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.Add<TBootstrapper, ConfigurableSettings>(x => action(x.Settings));

    public static TBootstrapper ConfigureSettings<TBootstrapper>(
        this TBootstrapper bootstrapper,
        Action<ISettings, IServiceCollection> action)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.Add<TBootstrapper, ConfigurableSettings>(x => action(x.Settings, x.ServiceCollection));

    public static TBootstrapper ConfigureSettings<TBootstrapper>(
        this TBootstrapper bootstrapper,
        Action<ISettings, IServiceCollection, IReadOnlyFileSystem> action)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.Add<TBootstrapper, ConfigurableSettings>(x => action(x.Settings, x.ServiceCollection, x.FileSystem));

    public static TBootstrapper AddSettings<TBootstrapper>(
        this TBootstrapper bootstrapper,
        IEnumerable<KeyValuePair<string, object>> settings)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.ConfigureSettings(x =>
        {
            foreach (var (key, value) in settings)
                x[key] = value;
        });

    public static TBootstrapper AddSetting<TBootstrapper>(this TBootstrapper bootstrapper, KeyValuePair<string, object> setting)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.AddSetting(setting.Key, setting.Value);

    public static TBootstrapper AddSetting<TBootstrapper>(this TBootstrapper bootstrapper, string key, object value)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.ConfigureSettings(x => x[key] = value);

    public static TBootstrapper AddSettingsIfNonExisting<TBootstrapper>(
        this TBootstrapper bootstrapper,
        IEnumerable<KeyValuePair<string, object>> settings)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.ConfigureSettings(x =>
        {
            foreach (var (key, value) in settings)
                x.TryAdd(key, value);
        });

    public static TBootstrapper AddSettingIfNonExisting<TBootstrapper>(
        this TBootstrapper bootstrapper,
        KeyValuePair<string, object> setting)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.AddSettingIfNonExisting(setting.Key, setting.Value);

    public static TBootstrapper AddSettingIfNonExisting<TBootstrapper>(this TBootstrapper bootstrapper, string key, object value)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.ConfigureSettings(x => x.TryAdd(key, value));
}
