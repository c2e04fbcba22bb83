using Statiq.Common;

namespace Statiq.App;

/// <summary>The features that a bootstrapper has by default.</summary>
public static class BootstrapperDefaultExtensions
{
    public static Bootstrapper AddDefaults(this Bootstrapper bootstrapper, DefaultFeatures features = DefaultFeatures.All)
    {
        ArgumentNullException.ThrowIfNull(bootstrapper);
        if (features.HasFlag(DefaultFeatures.BuildCommands))
            bootstrapper.StopOnInterrupt();
        return features.HasFlag(DefaultFeatures.Settings) ? bootstrapper.AddDefaultSettings() : bootstrapper;
    }

    public static Bootstrapper AddDefaultsWithout(this Bootstrapper bootstrapper, DefaultFeatures withoutFeatures) =>
        bootstrapper.AddDefaults(DefaultFeatures.All & ~withoutFeatures);

    public static Bootstrapper AddDefaultSettings(this Bootstrapper bootstrapper) =>
        bootstrapper
            .AddSettingIfNonExisting(Keys.LinkHideIndexPages, true)
            .AddSettingIfNonExisting(Keys.LinkHideExtensions, true);
}
