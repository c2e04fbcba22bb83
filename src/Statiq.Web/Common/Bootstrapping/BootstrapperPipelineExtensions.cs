using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace Statiq.Common;

/// <summary>Adding pipelines.</summary>
public static class BootstrapperPipelineExtensions
{
    public static TBootstrapper AddPipelines<TBootstrapper>(this TBootstrapper bootstrapper, Action<IPipelineCollection> action)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.ConfigureEngine(x => action(x.Pipelines));

    public static TBootstrapper AddPipelines<TBootstrapper>(
        this TBootstrapper bootstrapper,
        Action<IReadOnlySettings, IPipelineCollection> action)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.ConfigureEngine(x => action(x.Settings, x.Pipelines));

    public static TBootstrapper AddPipeline<TBootstrapper>(this TBootstrapper bootstrapper, string name, IPipeline pipeline)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.ConfigureEngine(x => x.Pipelines.Add(name, pipeline));

    public static TBootstrapper AddPipeline<TBootstrapper>(this TBootstrapper bootstrapper, IPipeline pipeline)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.ConfigureEngine(x => x.Pipelines.Add(pipeline));

    public static TBootstrapper AddPipeline<TBootstrapper>(
        this TBootstrapper bootstrapper,
        string name,
        Func<IReadOnlySettings, IPipeline> pipelineFunc)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.ConfigureEngine(x => x.Pipelines.Add(name, pipelineFunc(x.Settings)));

    public static TBootstrapper AddPipeline<TBootstrapper>(
        this TBootstrapper bootstrapper,
        Func<IReadOnlySettings, IPipeline> pipelineFunc)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.ConfigureEngine(x => x.Pipelines.Add(pipelineFunc(x.Settings)));

    /// <summary>Adds a pipeline whose constructor is given the services that it asks for.</summary>
    public static TBootstrapper AddPipeline<TBootstrapper>(this TBootstrapper bootstrapper, Type pipelineType)
        where TBootstrapper : IBootstrapper
    {
        ArgumentNullException.ThrowIfNull(pipelineType);
        if (!typeof(IPipeline).IsAssignableFrom(pipelineType))
            throw new ArgumentException($"{pipelineType.Name} is not a pipeline", nameof(pipelineType));

        return bootstrapper.ConfigureServices(x => x.AddSingleton(typeof(IPipeline), pipelineType));
    }

    /// <summary>Adds the pipelines that are nested in a type.</summary>
    public static TBootstrapper AddPipelines<TBootstrapper>(this TBootstrapper bootstrapper, Type parentType)
        where TBootstrapper : IBootstrapper
    {
        ArgumentNullException.ThrowIfNull(parentType);
        foreach (var type in parentType.GetNestedTypes().Where(typeof(IPipeline).IsAssignableFrom))
            bootstrapper.AddPipeline(type);
        return bootstrapper;
    }

    /// <summary>Adds all pipelines of an assembly.</summary>
    public static TBootstrapper AddPipelines<TBootstrapper>(this TBootstrapper bootstrapper, Assembly assembly)
        where TBootstrapper : IBootstrapper
    {
        ArgumentNullException.ThrowIfNull(assembly);
        foreach (var type in assembly.GetTypes().Where(x => x is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false }))
        {
            if (typeof(IPipeline).IsAssignableFrom(type))
                bootstrapper.AddPipeline(type);
        }

        return bootstrapper;
    }

    /// <summary>Adds all pipelines of the program.</summary>
    public static TBootstrapper AddPipelines<TBootstrapper>(this TBootstrapper bootstrapper)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.AddPipelines(Assembly.GetEntryAssembly());
}
