using Statiq.Common;

namespace Statiq.Core;

/// <summary>The phases of all pipelines in an order in which they can run.</summary>
internal sealed class PipelineGraph
{
    private readonly IPipelineCollection _pipelines;
    private readonly Dictionary<string, PipelinePhase[]> _phases = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _visited = new(StringComparer.OrdinalIgnoreCase);

    private PipelineGraph(IPipelineCollection pipelines) => _pipelines = pipelines;

    /// <summary>Each phase after those that it depends on.</summary>
    /// <exception cref="PipelineException">A pipeline depends on one that is not there, or on itself, at last.</exception>
    public static IReadOnlyList<PipelinePhase> Create(IPipelineCollection pipelines)
    {
        var graph = new PipelineGraph(pipelines);
        foreach (var name in pipelines.Keys)
            graph.Visit(name);
        foreach (var phases in graph._phases.Values)
            graph.PostProcessAfterAll(phases);
        return graph.Sort();
    }

    private PipelinePhase[] Visit(string name)
    {
        if (!_visited.Add(name))
        {
            return _phases.TryGetValue(name, out var visited)
                ? visited
                : throw new PipelineException($"Pipeline cyclical dependency detected involving {name}");
        }

        var pipeline = _pipelines[name];
        var dependencies = pipeline.Dependencies.Select(x => _pipelines.ContainsKey(x)
            ? Visit(x)
            : throw new PipelineException($"Could not find pipeline dependency {x} of {name}")).ToArray();

        PipelinePhase[] phases =
        [
            new(name, Phase.Input, pipeline.InputModules),
            new(name, Phase.Process, pipeline.ProcessModules),
            new(name, Phase.PostProcess, pipeline.PostProcessModules),
            new(name, Phase.Output, pipeline.OutputModules)
        ];
        for (var i = 1; i < phases.Length; i++)
            phases[i].Dependencies.Add(phases[i - 1]);
        phases[(int)Phase.Process].Dependencies.AddRange(dependencies.Select(x => x[(int)Phase.Process]));
        _phases.Add(name, phases);
        return phases;
    }

    private void PostProcessAfterAll(PipelinePhase[] phases) =>
        phases[(int)Phase.PostProcess].Dependencies.AddRange(_phases.Values.Where(x => x != phases).Select(x => x[(int)Phase.Process]));

    private List<PipelinePhase> Sort()
    {
        var sorted = new List<PipelinePhase>();
        var seen = new HashSet<PipelinePhase>();
        foreach (var phase in _phases.Values.SelectMany(x => x))
            Add(phase);
        return sorted;

        void Add(PipelinePhase phase)
        {
            if (!seen.Add(phase))
                return;
            phase.Dependencies.ForEach(Add);
            sorted.Add(phase);
        }
    }
}
