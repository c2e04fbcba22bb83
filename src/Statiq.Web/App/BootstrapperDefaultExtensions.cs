namespace Statiq.App;

/// <summary>The features that a bootstrapper has by default.</summary>
public static class BootstrapperDefaultExtensions
{
    public static Bootstrapper AddDefaults(this Bootstrapper bootstrapper, DefaultFeatures features = DefaultFeatures.All)
    {
        ArgumentNullException.ThrowIfNull(bootstrapper);
        return features.HasFlag(DefaultFeatures.BuildCommands) ? bootstrapper.AddBuildCommands() : bootstrapper;
    }
}
