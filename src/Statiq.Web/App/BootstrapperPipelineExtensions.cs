using Microsoft.Extensions.DependencyInjection;
using Statiq.Common;

namespace Statiq.App;

/// <summary>Adding pipelines by type, and building them in place.</summary>
public static class BootstrapperPipelineExtensions
{
    /// <summary>Adds a pipeline whose constructor is given the services that it asks for.</summary>
    public static Bootstrapper AddPipeline<TPipeline>(this Bootstrapper bootstrapper)
        where TPipeline : IPipeline =>
        bootstrapper.AddPipeline(typeof(TPipeline));

    public static Bootstrapper AddPipeline<TPipeline>(this Bootstrapper bootstrapper, string name)
        where TPipeline : class, IPipeline
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return bootstrapper.ConfigureServices(x => x.AddSingleton<IPipeline>(services =>
            new NamedPipelineWrapper(name, ActivatorUtilities.CreateInstance<TPipeline>(services))));
    }

    /// <summary>Adds the pipelines that are nested in a type.</summary>
    public static Bootstrapper AddPipelines<TParent>(this Bootstrapper bootstrapper) => bootstrapper.AddPipelines(typeof(TParent));

    public static Bootstrapper ModifyPipeline(this Bootstrapper bootstrapper, string name, Action<IPipeline> action) =>
        bootstrapper.ConfigureEngine(x => action(x.Pipelines[name]));

    public static TBootstrapper BuildPipeline<TBootstrapper>(
        this TBootstrapper bootstrapper,
        string name,
        Action<PipelineBuilder> buildAction)
        where TBootstrapper : IBootstrapper
    {
        ArgumentNullException.ThrowIfNull(buildAction);
        return bootstrapper.ConfigureEngine(x =>
        {
            var builder = new PipelineBuilder(x.Pipelines, x.Settings, x.Services);
            buildAction(builder);
            x.Pipelines.Add(name, builder.Build());
        });
    }
}
