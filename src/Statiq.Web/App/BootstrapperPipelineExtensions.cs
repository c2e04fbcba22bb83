using Microsoft.Extensions.DependencyInjection;
using Statiq.Common;

namespace Statiq.App;

/// <summary>Adding pipelines by their type.</summary>
public static class BootstrapperPipelineExtensions
{
    /// <summary>Adds a pipeline whose constructor is given the services that it asks for.</summary>
    public static Bootstrapper AddPipeline<TPipeline>(this Bootstrapper bootstrapper)
        where TPipeline : IPipeline =>
        bootstrapper.ConfigureServices(x => x.AddSingleton(typeof(IPipeline), typeof(TPipeline)));
}
