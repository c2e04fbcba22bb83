using Statiq.Common;
using Statiq.Core;

namespace Statiq.App;

/// <summary>Builds a pipeline step by step.</summary>
public class PipelineBuilder
{
    private readonly IPipelineCollection _pipelines;
    private readonly Pipeline _pipeline = new();

    internal PipelineBuilder(IPipelineCollection pipelines, IReadOnlySettings settings, IServiceProvider services)
    {
        _pipelines = pipelines;
        Settings = settings;
        Services = services;
    }

    public IReadOnlySettings Settings { get; }

    public IServiceProvider Services { get; }

    public PipelineBuilder WithInputReadFiles(params string[] patterns) => WithInputModules(new ReadFiles(patterns));

    public PipelineBuilder WithInputReadFiles(IEnumerable<string> patterns) =>
        patterns is null ? this : WithInputModules(new ReadFiles(patterns));

    public PipelineBuilder WithOutputWriteFiles() => WithOutputModules(new WriteFiles());

    public PipelineBuilder WithOutputWriteFiles(string extension) => WithOutputModules(new SetDestination(extension), new WriteFiles());

    public PipelineBuilder WithOutputWriteFiles(Config<NormalizedPath> path) =>
        WithOutputModules(new SetDestination(path), new WriteFiles());

    /// <summary>Makes the pipeline depend on all that were added before it.</summary>
    public PipelineBuilder AsSerial()
    {
        var before = (IEnumerable<KeyValuePair<string, IPipeline>>)_pipelines;
        return WithDependencies(before.Where(x => !x.Value.Isolated).Select(x => x.Key));
    }

    public PipelineBuilder WithInputModules(IEnumerable<IModule> modules) => With(x => x.InputModules.AddRange(modules ?? []));

    public PipelineBuilder WithInputModules(params IModule[] modules) => WithInputModules((IEnumerable<IModule>)modules);

    public PipelineBuilder WithProcessModules(IEnumerable<IModule> modules) => With(x => x.ProcessModules.AddRange(modules ?? []));

    public PipelineBuilder WithProcessModules(params IModule[] modules) => WithProcessModules((IEnumerable<IModule>)modules);

    public PipelineBuilder WithPostProcessModules(IEnumerable<IModule> modules) =>
        With(x => x.PostProcessModules.AddRange(modules ?? []));

    public PipelineBuilder WithPostProcessModules(params IModule[] modules) => WithPostProcessModules((IEnumerable<IModule>)modules);

    public PipelineBuilder WithOutputModules(IEnumerable<IModule> modules) => With(x => x.OutputModules.AddRange(modules ?? []));

    public PipelineBuilder WithOutputModules(params IModule[] modules) => WithOutputModules((IEnumerable<IModule>)modules);

    public PipelineBuilder WithInputConfig(Config<object> config) => WithInputModules(new ExecuteConfig(config));

    public PipelineBuilder WithProcessConfig(Config<object> config) => WithProcessModules(new ExecuteConfig(config));

    public PipelineBuilder WithPostProcessConfig(Config<object> config) => WithPostProcessModules(new ExecuteConfig(config));

    public PipelineBuilder WithOutputConfig(Config<object> config) => WithOutputModules(new ExecuteConfig(config));

    public PipelineBuilder WithDependencies(params string[] dependencies) => WithDependencies((IEnumerable<string>)dependencies);

    public PipelineBuilder WithDependencies(IEnumerable<string> dependencies) =>
        With(x => x.Dependencies.UnionWith(dependencies ?? []));

    public PipelineBuilder AsDependencyOf(params string[] dependencyOf) => AsDependencyOf((IEnumerable<string>)dependencyOf);

    public PipelineBuilder AsDependencyOf(IEnumerable<string> dependencyOf) => With(x => x.DependencyOf.UnionWith(dependencyOf ?? []));

    public PipelineBuilder AsIsolated(bool isolated = true) => With(x => x.Isolated = isolated);

    public PipelineBuilder AsDeployment(bool deployment = true) => With(x => x.Deployment = deployment);

    public PipelineBuilder AsPostProcessHasDependencies(bool postProcessHasDependencies = true) =>
        With(x => x.PostProcessHasDependencies = postProcessHasDependencies);

    public PipelineBuilder WithExecutionPolicy(ExecutionPolicy policy) => With(x => x.ExecutionPolicy = policy);

    public PipelineBuilder ManuallyExecute() => WithExecutionPolicy(ExecutionPolicy.Manual);

    public PipelineBuilder AlwaysExecute() => WithExecutionPolicy(ExecutionPolicy.Always);

    internal IPipeline Build() => _pipeline;

    private PipelineBuilder With(Action<Pipeline> change)
    {
        change(_pipeline);
        return this;
    }
}
