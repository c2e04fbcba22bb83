namespace Statiq.Common;

/// <summary>Adding pipelines that are there already.</summary>
public static class BootstrapperPipelineExtensions
{
    public static TBootstrapper AddPipeline<TBootstrapper>(this TBootstrapper bootstrapper, string name, IPipeline pipeline)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.ConfigureEngine(x => x.Pipelines.Add(name, pipeline));
}
