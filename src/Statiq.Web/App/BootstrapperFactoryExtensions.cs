namespace Statiq.App;

/// <summary>Bootstrappers that are configured already.</summary>
public static class BootstrapperFactoryExtensions
{
    public static Bootstrapper CreateDefault(
        this BootstrapperFactory factory,
        string[] args,
        DefaultFeatures features = DefaultFeatures.All)
    {
        ArgumentNullException.ThrowIfNull(factory);
        return factory.Create(args).AddDefaults(features);
    }
}
