using Statiq.Common;

namespace Statiq.App;

/// <summary>Adding pipelines that depend on others.</summary>
public static class BootstrapperDependentPipelineExtensions
{
    public static TBootstrapper AddPipeline<TBootstrapper>(
        this TBootstrapper bootstrapper,
        string name,
        IEnumerable<string> dependencies,
        IEnumerable<IModule> processModules)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.BuildPipeline(name, x => x.WithDependencies(dependencies).WithProcessModules(processModules));

    public static TBootstrapper AddPipeline<TBootstrapper>(
        this TBootstrapper bootstrapper,
        string name,
        IEnumerable<string> dependencies,
        params IModule[] processModules)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.BuildPipeline(name, x => x.WithDependencies(dependencies).WithProcessModules(processModules));

    public static TBootstrapper AddPipeline<TBootstrapper>(
        this TBootstrapper bootstrapper,
        string name,
        IEnumerable<string> dependencies,
        IEnumerable<IModule> inputModules = null,
        IEnumerable<IModule> processModules = null,
        IEnumerable<IModule> transformModules = null,
        IEnumerable<IModule> outputModules = null)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.BuildPipeline(name, x => x.WithDependencies(dependencies).WithInputModules(inputModules).Fill(processModules, transformModules).WithOutputModules(outputModules));

    public static TBootstrapper AddPipeline<TBootstrapper>(
        this TBootstrapper bootstrapper,
        string name,
        IEnumerable<string> dependencies,
        string readFilesPattern,
        IEnumerable<IModule> processModules = null,
        IEnumerable<IModule> transformModules = null,
        IEnumerable<IModule> outputModules = null)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.BuildPipeline(name, x => x.WithDependencies(dependencies).Read(readFilesPattern).Fill(processModules, transformModules).WithOutputModules(outputModules));

    public static TBootstrapper AddPipeline<TBootstrapper>(
        this TBootstrapper bootstrapper,
        string name,
        IEnumerable<string> dependencies,
        string readFilesPattern,
        bool writeFiles,
        IEnumerable<IModule> processModules = null,
        IEnumerable<IModule> transformModules = null)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.BuildPipeline(name, x => x.WithDependencies(dependencies).Read(readFilesPattern).Fill(processModules, transformModules).Write(writeFiles));

    public static TBootstrapper AddPipeline<TBootstrapper>(
        this TBootstrapper bootstrapper,
        string name,
        IEnumerable<string> dependencies,
        string readFilesPattern,
        bool writeFiles,
        params IModule[] processModules)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.BuildPipeline(name, x => x.WithDependencies(dependencies).Read(readFilesPattern).Fill(processModules, null).Write(writeFiles));

    public static TBootstrapper AddPipeline<TBootstrapper>(
        this TBootstrapper bootstrapper,
        string name,
        IEnumerable<string> dependencies,
        string readFilesPattern,
        string destinationExtension,
        IEnumerable<IModule> processModules = null,
        IEnumerable<IModule> transformModules = null)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.BuildPipeline(name, x => x.WithDependencies(dependencies).Read(readFilesPattern).Fill(processModules, transformModules).Write(destinationExtension));

    public static TBootstrapper AddPipeline<TBootstrapper>(
        this TBootstrapper bootstrapper,
        string name,
        IEnumerable<string> dependencies,
        string readFilesPattern,
        string destinationExtension,
        params IModule[] processModules)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.BuildPipeline(name, x => x.WithDependencies(dependencies).Read(readFilesPattern).Fill(processModules, null).Write(destinationExtension));

    public static TBootstrapper AddPipeline<TBootstrapper>(
        this TBootstrapper bootstrapper,
        string name,
        IEnumerable<string> dependencies,
        string readFilesPattern,
        Config<NormalizedPath> destinationPath,
        IEnumerable<IModule> processModules = null,
        IEnumerable<IModule> transformModules = null)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.BuildPipeline(name, x => x.WithDependencies(dependencies).Read(readFilesPattern).Fill(processModules, transformModules).Write(destinationPath));

    public static TBootstrapper AddPipeline<TBootstrapper>(
        this TBootstrapper bootstrapper,
        string name,
        IEnumerable<string> dependencies,
        string readFilesPattern,
        Config<NormalizedPath> destinationPath,
        params IModule[] processModules)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.BuildPipeline(name, x => x.WithDependencies(dependencies).Read(readFilesPattern).Fill(processModules, null).Write(destinationPath));
}
