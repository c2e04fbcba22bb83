namespace Statiq.Common;

/// <summary>Configuring settings.</summary>
public static class BootstrapperSettingsExtensions
{
    public static TBootstrapper ConfigureSettings<TBootstrapper>(this TBootstrapper bootstrapper, Action<ISettings> action)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.Add<TBootstrapper, ConfigurableSettings>(x => action(x.Settings));

    public static TBootstrapper AddSetting<TBootstrapper>(this TBootstrapper bootstrapper, string key, object value)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.ConfigureSettings(x => x[key] = value);
}
