using Statiq.Common;

namespace Statiq.Core;

/// <summary>One phase of one pipeline, and the phases that come before it.</summary>
internal sealed class PipelinePhase(string pipelineName, Phase phase, ModuleList modules)
{
    public string PipelineName { get; } = pipelineName;

    public Phase Phase { get; } = phase;

    public ModuleList Modules { get; } = modules;

    public List<PipelinePhase> Dependencies { get; } = [];

    /// <summary>The pipelines that this one depends on in its process phase, directly or not.</summary>
    public HashSet<string> ProcessDependencies()
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var open = new Stack<PipelinePhase>(Dependencies);
        while (open.TryPop(out var dependency))
        {
            if (dependency.Phase == Phase.Process && dependency.PipelineName != PipelineName && names.Add(dependency.PipelineName))
                dependency.Dependencies.ForEach(open.Push);
        }

        return names;
    }

    public override string ToString() => $"{PipelineName}/{Phase}";
}
