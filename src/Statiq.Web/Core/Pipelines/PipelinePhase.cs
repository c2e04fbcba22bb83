using Statiq.Common;

namespace Statiq.Core;

/// <summary>One phase of one pipeline, and the phases that come before it.</summary>
internal sealed class PipelinePhase(string pipelineName, IPipeline pipeline, Phase phase, ModuleList modules)
{
    public string PipelineName { get; } = pipelineName;

    public IPipeline Pipeline { get; } = pipeline;

    public Phase Phase { get; } = phase;

    public ModuleList Modules { get; } = modules;

    public List<PipelinePhase> Dependencies { get; } = [];

    /// <summary>The pipelines that this phase depends on for one of their phases, directly or not.</summary>
    public HashSet<string> DependsOnPipelines(Phase phase)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var open = new Stack<PipelinePhase>(Dependencies);
        while (open.TryPop(out var dependency))
        {
            if (dependency.Phase != phase || dependency.PipelineName == PipelineName || !names.Add(dependency.PipelineName))
                continue;
            dependency.Dependencies.ForEach(open.Push);
        }

        return names;
    }

    public override string ToString() => $"{PipelineName}/{Phase}";
}
