using Statiq.Common;

namespace Statiq.App;

/// <summary>Configuring whatever can be configured.</summary>
public static class BootstrapperConfiguratorExtensions
{
    public static Bootstrapper Configure<TConfigurable>(this Bootstrapper bootstrapper, Action<TConfigurable> action)
        where TConfigurable : IConfigurable
    {
        bootstrapper.Configurators.Add(action);
        return bootstrapper;
    }

    public static Bootstrapper AddConfigurator<TConfigurable>(
        this Bootstrapper bootstrapper,
        IConfigurator<TConfigurable> configurator)
        where TConfigurable : IConfigurable
    {
        bootstrapper.Configurators.Add(configurator);
        return bootstrapper;
    }

    public static Bootstrapper AddConfigurator<TConfigurable, TConfigurator>(this Bootstrapper bootstrapper)
        where TConfigurable : IConfigurable
        where TConfigurator : IConfigurator<TConfigurable> =>
        bootstrapper.AddConfigurator(Activator.CreateInstance<TConfigurator>());
}
