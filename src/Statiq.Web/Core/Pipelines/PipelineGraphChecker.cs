using Statiq.Common;

namespace Statiq.Core;

/// <summary>Finds everything that keeps pipelines from being put in an order.</summary>
internal static class PipelineGraphChecker
{
    /// <summary>Throws one <see cref="PipelineException"/> with a line for each fault.</summary>
    public static void Check(IPipelineCollection pipelines)
    {
        var faults = PipelineGraph.Enumerate(pipelines).SelectMany(x => FaultsOf(x.Key, x.Value, pipelines)).ToList();
        faults.AddRange(Cycles(pipelines).Select(x => $"Pipeline dependencies are circular: {string.Join(" → ", x)}"));
        if (faults.Count > 0)
            throw new PipelineException(string.Join(Environment.NewLine, faults));
    }

    private static IEnumerable<string> FaultsOf(string name, IPipeline pipeline, IPipelineCollection pipelines)
    {
        if (pipeline.Isolated && pipeline.Dependencies.Count > 0)
            yield return $"Pipeline {name} is isolated and cannot have dependencies ({List(pipeline.Dependencies)})";
        if (pipeline.Isolated && pipeline.DependencyOf.Count > 0)
            yield return $"Pipeline {name} is isolated and cannot be a dependency (of {List(pipeline.DependencyOf)})";

        foreach (var other in pipeline.Dependencies)
        {
            if (!pipelines.TryGetValue(other, out IPipeline dependency))
                yield return $"Pipeline {name} depends on {other}, which does not exist{Suggest(other, pipelines)}";
            else if (!pipeline.Isolated)
                foreach (var fault in FaultsBetween(name, pipeline, other, dependency))
                    yield return fault;
        }

        foreach (var other in pipeline.DependencyOf)
        {
            if (!pipelines.TryGetValue(other, out IPipeline dependent))
                yield return $"Pipeline {name} is a dependency of {other}, which does not exist{Suggest(other, pipelines)}";
            else if (dependent.Isolated)
                yield return $"Pipeline {name} cannot be a dependency of {other}, which is isolated";
            else if (!pipeline.Isolated)
                foreach (var fault in FaultsBetween(other, dependent, name, pipeline))
                    yield return fault;
        }
    }

    private static IEnumerable<string> FaultsBetween(string name, IPipeline pipeline, string other, IPipeline dependency)
    {
        if (dependency.Isolated)
            yield return $"Pipeline {name} cannot depend on {other}, which is isolated";
        if (dependency.Deployment && !pipeline.Deployment)
            yield return $"Pipeline {name} cannot depend on {other}, which is for deployment";
        if (!dependency.Deployment && pipeline.Deployment)
            yield return $"Pipeline {name} is for deployment and cannot depend on {other}, which is not and runs before it anyway";
    }

    // Each cycle once: written from the pipeline of it that was added first.
    private static List<string[]> Cycles(IPipelineCollection pipelines)
    {
        var cycles = new List<string[]>();
        var done = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var path = new List<string>();
        foreach (var name in pipelines.Keys.ToArray())
            Visit(name);
        return cycles;

        void Visit(string name)
        {
            var start = path.FindIndex(x => string.Equals(x, name, StringComparison.OrdinalIgnoreCase));
            if (start >= 0)
            {
                cycles.Add([.. path[start..], path[start]]);
                return;
            }

            if (done.Contains(name) || !pipelines.TryGetValue(name, out IPipeline _))
                return;

            path.Add(name);
            foreach (var dependency in PipelineGraph.DependenciesOf(pipelines, name))
                Visit(dependency);
            path.RemoveAt(path.Count - 1);
            done.Add(name);
        }
    }

    private static string List(IEnumerable<string> names) => string.Join(", ", names);

    private static string Suggest(string name, IPipelineCollection pipelines) =>
        NearestName.Find(name, pipelines.Keys) is { } nearest ? $" (did you mean {nearest}?)" : "";
}
