namespace Statiq.Common;

/// <summary>Setting pipelines up in one expression.</summary>
public static class IPipelineExtensions
{
    public static TPipeline WithInputModules<TPipeline>(this TPipeline pipeline, IEnumerable<IModule> modules)
        where TPipeline : IPipeline =>
        pipeline.With(x => x.InputModules.AddRange(modules));

    public static TPipeline WithInputModules<TPipeline>(this TPipeline pipeline, params IModule[] modules)
        where TPipeline : IPipeline =>
        pipeline.With(x => x.InputModules.AddRange(modules));

    public static TPipeline WithProcessModules<TPipeline>(this TPipeline pipeline, IEnumerable<IModule> modules)
        where TPipeline : IPipeline =>
        pipeline.With(x => x.ProcessModules.AddRange(modules));

    public static TPipeline WithProcessModules<TPipeline>(this TPipeline pipeline, params IModule[] modules)
        where TPipeline : IPipeline =>
        pipeline.With(x => x.ProcessModules.AddRange(modules));

    public static TPipeline WithPostProcessModules<TPipeline>(this TPipeline pipeline, IEnumerable<IModule> modules)
        where TPipeline : IPipeline =>
        pipeline.With(x => x.PostProcessModules.AddRange(modules));

    public static TPipeline WithPostProcessModules<TPipeline>(this TPipeline pipeline, params IModule[] modules)
        where TPipeline : IPipeline =>
        pipeline.With(x => x.PostProcessModules.AddRange(modules));

    public static TPipeline WithOutputModules<TPipeline>(this TPipeline pipeline, IEnumerable<IModule> modules)
        where TPipeline : IPipeline =>
        pipeline.With(x => x.OutputModules.AddRange(modules));

    public static TPipeline WithOutputModules<TPipeline>(this TPipeline pipeline, params IModule[] modules)
        where TPipeline : IPipeline =>
        pipeline.With(x => x.OutputModules.AddRange(modules));

    public static TPipeline WithDependencies<TPipeline>(this TPipeline pipeline, params string[] dependencies)
        where TPipeline : IPipeline =>
        pipeline.With(x => x.Dependencies.UnionWith(dependencies));

    public static TPipeline WithDependencies<TPipeline>(this TPipeline pipeline, IEnumerable<string> dependencies)
        where TPipeline : IPipeline =>
        pipeline.With(x => x.Dependencies.UnionWith(dependencies));

    public static TPipeline AsDependencyOf<TPipeline>(this TPipeline pipeline, params string[] dependencyOf)
        where TPipeline : IPipeline =>
        pipeline.With(x => x.DependencyOf.UnionWith(dependencyOf));

    public static TPipeline AsDependencyOf<TPipeline>(this TPipeline pipeline, IEnumerable<string> dependencyOf)
        where TPipeline : IPipeline =>
        pipeline.With(x => x.DependencyOf.UnionWith(dependencyOf));

    public static TPipeline AsIsolated<TPipeline>(this TPipeline pipeline, bool isolated = true)
        where TPipeline : IPipeline =>
        pipeline.With(x => x.Isolated = isolated);

    public static TPipeline AsDeployment<TPipeline>(this TPipeline pipeline, bool deployment = true)
        where TPipeline : IPipeline =>
        pipeline.With(x => x.Deployment = deployment);

    public static TPipeline AsPostProcessHasDependencies<TPipeline>(this TPipeline pipeline, bool postProcessHasDependencies = true)
        where TPipeline : IPipeline =>
        pipeline.With(x => x.PostProcessHasDependencies = postProcessHasDependencies);

    public static TPipeline WithExecutionPolicy<TPipeline>(this TPipeline pipeline, ExecutionPolicy policy)
        where TPipeline : IPipeline =>
        pipeline.With(x => x.ExecutionPolicy = policy);

    public static TPipeline NormallyExecute<TPipeline>(this TPipeline pipeline)
        where TPipeline : IPipeline =>
        pipeline.WithExecutionPolicy(ExecutionPolicy.Normal);

    public static TPipeline ManuallyExecute<TPipeline>(this TPipeline pipeline)
        where TPipeline : IPipeline =>
        pipeline.WithExecutionPolicy(ExecutionPolicy.Manual);

    public static TPipeline AlwaysExecute<TPipeline>(this TPipeline pipeline)
        where TPipeline : IPipeline =>
        pipeline.WithExecutionPolicy(ExecutionPolicy.Always);

    /// <summary>The pipeline's direct dependencies, from both sides.</summary>
    public static IEnumerable<string> GetAllDependencies(this IReadOnlyPipeline pipeline, IReadOnlyPipelineCollection pipelines)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        ArgumentNullException.ThrowIfNull(pipelines);
        var all = (IEnumerable<KeyValuePair<string, IReadOnlyPipeline>>)pipelines;
        var name = all.FirstOrDefault(x => ReferenceEquals(x.Value, pipeline)).Key
            ?? throw new InvalidOperationException($"The pipeline {pipeline.GetType().Name} is not in the collection");
        return pipeline.Dependencies
            .Concat(all.Where(x => x.Value.DependencyOf.Contains(name, StringComparer.OrdinalIgnoreCase)).Select(x => x.Key))
            .Distinct(StringComparer.OrdinalIgnoreCase);
    }

    public static IEnumerable<string> GetAllDependencies(this IReadOnlyPipeline pipeline, IExecutionState executionState) =>
        pipeline.GetAllDependencies(executionState.Pipelines);

    private static TPipeline With<TPipeline>(this TPipeline pipeline, Action<IPipeline> change)
        where TPipeline : IPipeline
    {
        change(pipeline);
        return pipeline;
    }
}
