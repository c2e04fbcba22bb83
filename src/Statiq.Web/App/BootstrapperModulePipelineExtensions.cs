using Statiq.Common;

namespace Statiq.App;

/// <summary>Adding pipelines made of modules given in place.</summary>
public static class BootstrapperModulePipelineExtensions
{
    public static TBootstrapper AddPipeline<TBootstrapper>(
        this TBootstrapper bootstrapper,
        string name,
        IEnumerable<IModule> processModules)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.BuildPipeline(name, x => x.WithProcessModules(processModules));

    public static TBootstrapper AddPipeline<TBootstrapper>(
        this TBootstrapper bootstrapper,
        string name,
        params IModule[] processModules)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.BuildPipeline(name, x => x.WithProcessModules(processModules));

    public static TBootstrapper AddPipeline<TBootstrapper>(
        this TBootstrapper bootstrapper,
        string name,
        IEnumerable<IModule> inputModules = null,
        IEnumerable<IModule> processModules = null,
        IEnumerable<IModule> transformModules = null,
        IEnumerable<IModule> outputModules = null)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.BuildPipeline(name, x => x.WithInputModules(inputModules).Fill(processModules, transformModules).WithOutputModules(outputModules));

    public static TBootstrapper AddPipeline<TBootstrapper>(
        this TBootstrapper bootstrapper,
        string name,
        string readFilesPattern,
        IEnumerable<IModule> processModules = null,
        IEnumerable<IModule> transformModules = null,
        IEnumerable<IModule> outputModules = null)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.BuildPipeline(name, x => x.Read(readFilesPattern).Fill(processModules, transformModules).WithOutputModules(outputModules));

    public static TBootstrapper AddPipeline<TBootstrapper>(
        this TBootstrapper bootstrapper,
        string name,
        string readFilesPattern,
        bool writeFiles,
        IEnumerable<IModule> processModules = null,
        IEnumerable<IModule> transformModules = null)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.BuildPipeline(name, x => x.Read(readFilesPattern).Fill(processModules, transformModules).Write(writeFiles));

    public static TBootstrapper AddPipeline<TBootstrapper>(
        this TBootstrapper bootstrapper,
        string name,
        string readFilesPattern,
        bool writeFiles,
        params IModule[] processModules)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.BuildPipeline(name, x => x.Read(readFilesPattern).Fill(processModules, null).Write(writeFiles));

    public static TBootstrapper AddPipeline<TBootstrapper>(
        this TBootstrapper bootstrapper,
        string name,
        string readFilesPattern,
        string destinationExtension,
        IEnumerable<IModule> processModules = null,
        IEnumerable<IModule> transformModules = null)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.BuildPipeline(name, x => x.Read(readFilesPattern).Fill(processModules, transformModules).Write(destinationExtension));

    public static TBootstrapper AddPipeline<TBootstrapper>(
        this TBootstrapper bootstrapper,
        string name,
        string readFilesPattern,
        string destinationExtension,
        params IModule[] processModules)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.BuildPipeline(name, x => x.Read(readFilesPattern).Fill(processModules, null).Write(destinationExtension));

    public static TBootstrapper AddPipeline<TBootstrapper>(
        this TBootstrapper bootstrapper,
        string name,
        string readFilesPattern,
        Config<NormalizedPath> destinationPath,
        IEnumerable<IModule> processModules = null,
        IEnumerable<IModule> transformModules = null)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.BuildPipeline(name, x => x.Read(readFilesPattern).Fill(processModules, transformModules).Write(destinationPath));

    public static TBootstrapper AddPipeline<TBootstrapper>(
        this TBootstrapper bootstrapper,
        string name,
        string readFilesPattern,
        Config<NormalizedPath> destinationPath,
        params IModule[] processModules)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.BuildPipeline(name, x => x.Read(readFilesPattern).Fill(processModules, null).Write(destinationPath));
}
