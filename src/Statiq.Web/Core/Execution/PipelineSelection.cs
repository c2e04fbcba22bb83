using Statiq.Common;

namespace Statiq.Core;

/// <summary>Which pipelines run: by their policy, by name, and because others depend on them.</summary>
internal static class PipelineSelection
{
    public static HashSet<string> Select(IPipelineCollection pipelines, IReadOnlyCollection<string> names, bool normalPipelines)
    {
        var unknown = names.Where(x => !pipelines.ContainsKey(x)).ToArray();
        if (unknown.Length > 0)
            throw new PipelineException($"There is no pipeline {string.Join(" and no pipeline ", unknown)}");

        var selected = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, pipeline) in PipelineGraph.Enumerate(pipelines))
        {
            var policy = EffectivePolicy(pipeline);
            if (policy == ExecutionPolicy.Always
                || (policy == ExecutionPolicy.Normal && normalPipelines)
                || names.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                AddWithDependencies(name);
            }
        }

        return selected;

        void AddWithDependencies(string name)
        {
            if (!selected.Add(name))
                return;
            foreach (var dependency in PipelineGraph.DependenciesOf(pipelines, name))
                AddWithDependencies(dependency);
        }
    }

    private static ExecutionPolicy EffectivePolicy(IPipeline pipeline) =>
        pipeline.ExecutionPolicy != ExecutionPolicy.Default ? pipeline.ExecutionPolicy
        : pipeline.Deployment ? ExecutionPolicy.Manual
        : ExecutionPolicy.Normal;
}
