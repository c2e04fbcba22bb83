namespace Statiq.Common;

/// <summary>Another pipeline under a name of its own.</summary>
public class NamedPipelineWrapper : INamedPipeline
{
    public NamedPipelineWrapper(string pipelineName, IPipeline pipeline)
    {
        PipelineName = pipelineName.ThrowIfNullOrEmpty(nameof(pipelineName));
        Pipeline = pipeline.ThrowIfNull(nameof(pipeline));
    }

    public string PipelineName { get; }

    public IPipeline Pipeline { get; }

    public ModuleList InputModules => Pipeline.InputModules;

    public ModuleList ProcessModules => Pipeline.ProcessModules;

    public ModuleList PostProcessModules => Pipeline.PostProcessModules;

    public ModuleList OutputModules => Pipeline.OutputModules;

    public HashSet<string> Dependencies => Pipeline.Dependencies;

    public HashSet<string> DependencyOf => Pipeline.DependencyOf;

    IReadOnlyCollection<string> IReadOnlyPipeline.Dependencies => Dependencies;

    IReadOnlyCollection<string> IReadOnlyPipeline.DependencyOf => DependencyOf;

    public bool Isolated
    {
        get => Pipeline.Isolated;
        set => Pipeline.Isolated = value;
    }

    public bool Deployment
    {
        get => Pipeline.Deployment;
        set => Pipeline.Deployment = value;
    }

    public bool PostProcessHasDependencies
    {
        get => Pipeline.PostProcessHasDependencies;
        set => Pipeline.PostProcessHasDependencies = value;
    }

    public ExecutionPolicy ExecutionPolicy
    {
        get => Pipeline.ExecutionPolicy;
        set => Pipeline.ExecutionPolicy = value;
    }
}
