using Microsoft.Extensions.DependencyInjection;

namespace Statiq.Common;

/// <summary>The services, to be configured.</summary>
public class ConfigurableServices : IConfigurable
{
    internal ConfigurableServices(IServiceCollection services) => Services = services;

    public IServiceCollection Services { get; }
}
