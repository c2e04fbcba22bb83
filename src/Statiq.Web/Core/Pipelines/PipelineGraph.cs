using Statiq.Common;

namespace Statiq.Core;

/// <summary>
/// The phases of all pipelines in an order in which they can run. The whole graph is checked first, and all that is
/// wrong with it is reported at once.
/// </summary>
internal sealed class PipelineGraph
{
    private readonly IPipelineCollection _pipelines;
    private readonly Dictionary<string, PipelinePhase[]> _phases = new(StringComparer.OrdinalIgnoreCase);

    private PipelineGraph(IPipelineCollection pipelines) => _pipelines = pipelines;

    /// <summary>The phases of the pipelines with the given names, each after those that it depends on.</summary>
    public static IReadOnlyList<PipelinePhase> Create(IPipelineCollection pipelines, IReadOnlySet<string> executing)
    {
        PipelineGraphChecker.Check(pipelines);
        var graph = new PipelineGraph(pipelines);
        foreach (var (name, pipeline) in Enumerate(pipelines).Where(x => executing.Contains(x.Key)))
            graph._phases.Add(name, CreatePhases(name, pipeline));

        graph.Connect();
        return graph.Sort();
    }

    /// <summary>A pipeline's direct dependencies by name, from both sides.</summary>
    public static string[] DependenciesOf(IPipelineCollection pipelines, string name) =>
        [.. pipelines[name].Dependencies
            .Concat(Enumerate(pipelines).Where(x => x.Value.DependencyOf.Contains(name, StringComparer.OrdinalIgnoreCase)).Select(x => x.Key))
            .Distinct(StringComparer.OrdinalIgnoreCase)];

    public static IEnumerable<KeyValuePair<string, IPipeline>> Enumerate(IPipelineCollection pipelines) => pipelines;

    private static PipelinePhase[] CreatePhases(string name, IPipeline pipeline) =>
    [
        new(name, pipeline, Phase.Input, pipeline.InputModules),
        new(name, pipeline, Phase.Process, pipeline.ProcessModules),
        new(name, pipeline, Phase.PostProcess, pipeline.PostProcessModules),
        new(name, pipeline, Phase.Output, pipeline.OutputModules)
    ];

    private void Connect()
    {
        foreach (var phases in _phases.Values)
        {
            for (var i = 1; i < phases.Length; i++)
                phases[i].Dependencies.Add(phases[i - 1]);

            var pipeline = phases[0].Pipeline;
            if (pipeline.Deployment)
                phases[(int)Phase.Input].Dependencies.AddRange(All(Phase.Output).Where(x => !x.Pipeline.Deployment));
            if (pipeline.Isolated)
                continue;

            ConnectShared(phases);
        }
    }

    private void ConnectShared(PipelinePhase[] phases)
    {
        var pipeline = phases[0].Pipeline;
        var dependencies = DependenciesOf(_pipelines, phases[0].PipelineName).Select(x => _phases[x]).ToArray();
        phases[(int)Phase.Process].Dependencies.AddRange(dependencies.Select(x => x[(int)Phase.Process]));

        var postProcess = phases[(int)Phase.PostProcess];
        postProcess.Dependencies.AddRange(All(Phase.Process).Where(x =>
            x.Pipeline != pipeline && !x.Pipeline.Isolated && x.Pipeline.Deployment == pipeline.Deployment));
        if (pipeline.PostProcessHasDependencies)
            postProcess.Dependencies.AddRange(dependencies.Select(x => x[(int)Phase.PostProcess]));
    }

    private IEnumerable<PipelinePhase> All(Phase phase) => _phases.Values.Select(x => x[(int)phase]);

    private List<PipelinePhase> Sort()
    {
        var sorted = new List<PipelinePhase>();
        var seen = new HashSet<PipelinePhase>();
        foreach (var phase in _phases.Values.SelectMany(x => x))
            Visit(phase);
        return sorted;

        void Visit(PipelinePhase phase)
        {
            if (!seen.Add(phase))
                return;
            phase.Dependencies.ForEach(Visit);
            sorted.Add(phase);
        }
    }
}
