using Statiq.Common;

namespace Statiq.App;

/// <summary>Adding pipelines that run after all that are not for deployment.</summary>
public static class BootstrapperDeploymentPipelineExtensions
{
    public static TBootstrapper AddDeploymentPipeline<TBootstrapper>(
        this TBootstrapper bootstrapper,
        string name,
        IEnumerable<IModule> outputModules)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.BuildPipeline(name, x => x.AsDeployment().WithOutputModules(outputModules));

    public static TBootstrapper AddDeploymentPipeline<TBootstrapper>(
        this TBootstrapper bootstrapper,
        string name,
        params IModule[] outputModules)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.BuildPipeline(name, x => x.AsDeployment().WithOutputModules(outputModules));

    public static TBootstrapper AddDeploymentPipeline<TBootstrapper>(
        this TBootstrapper bootstrapper,
        string name,
        IEnumerable<IModule> inputModules = null,
        IEnumerable<IModule> processModules = null,
        IEnumerable<IModule> transformModules = null,
        IEnumerable<IModule> outputModules = null)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.BuildPipeline(
            name,
            x => x.AsDeployment()
                .WithInputModules(inputModules)
                .Fill(processModules, transformModules)
                .WithOutputModules(outputModules));

    public static TBootstrapper AddDeploymentPipeline<TBootstrapper>(
        this TBootstrapper bootstrapper,
        string name,
        IEnumerable<string> dependencies,
        params IModule[] outputModules)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.BuildPipeline(name, x => x.AsDeployment().WithDependencies(dependencies).WithOutputModules(outputModules));
}
