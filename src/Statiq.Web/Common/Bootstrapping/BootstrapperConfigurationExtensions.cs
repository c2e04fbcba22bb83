using Microsoft.Extensions.DependencyInjection;

namespace Statiq.Common;

/// <summary>Configuring services and the engine.</summary>
public static class BootstrapperConfigurationExtensions
{
    public static TBootstrapper ConfigureServices<TBootstrapper>(this TBootstrapper bootstrapper, Action<IServiceCollection> action)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.Add<TBootstrapper, ConfigurableServices>(x => action(x.Services));

    public static TBootstrapper ConfigureEngine<TBootstrapper>(this TBootstrapper bootstrapper, Action<IEngine> action)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.Add<TBootstrapper, IEngine>(action);

    internal static TBootstrapper Add<TBootstrapper, TConfigurable>(
        this TBootstrapper bootstrapper,
        Action<TConfigurable> action)
        where TBootstrapper : IBootstrapper
        where TConfigurable : IConfigurable
    {
        ArgumentNullException.ThrowIfNull(action);
        bootstrapper.Configurators.Add(action);
        return bootstrapper;
    }
}
