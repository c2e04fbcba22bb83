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

    public static TBootstrapper AddPipeline<TBootstrapper>(this TBootstrapper bootstrapper, string name, params IModule[] processModules)
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
        bootstrapper.BuildPipeline(name, x => Fill(x, inputModules, processModules, transformModules, outputModules));

    public static TBootstrapper AddPipeline<TBootstrapper>(
        this TBootstrapper bootstrapper,
        string name,
        string readFilesPattern,
        IEnumerable<IModule> processModules = null,
        IEnumerable<IModule> transformModules = null,
        IEnumerable<IModule> outputModules = null)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.BuildPipeline(
            name,
            x => Fill(x.WithInputReadFiles(readFilesPattern), null, processModules, transformModules, outputModules));

    public static TBootstrapper AddPipeline<TBootstrapper>(
        this TBootstrapper bootstrapper,
        string name,
        string readFilesPattern,
        bool writeFiles,
        params IModule[] processModules)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.BuildPipeline(
            name,
            x =>
            {
                x.WithInputReadFiles(readFilesPattern).WithProcessModules(processModules);
                if (writeFiles)
                    x.WithOutputWriteFiles();
            });

    public static TBootstrapper AddPipeline<TBootstrapper>(
        this TBootstrapper bootstrapper,
        string name,
        string readFilesPattern,
        string destinationExtension,
        params IModule[] processModules)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.BuildPipeline(
            name,
            x => x.WithInputReadFiles(readFilesPattern).WithProcessModules(processModules).WithOutputWriteFiles(destinationExtension));

    public static TBootstrapper AddPipeline<TBootstrapper>(
        this TBootstrapper bootstrapper,
        string name,
        string readFilesPattern,
        Config<NormalizedPath> destinationPath,
        params IModule[] processModules)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.BuildPipeline(
            name,
            x => x.WithInputReadFiles(readFilesPattern).WithProcessModules(processModules).WithOutputWriteFiles(destinationPath));

    public static TBootstrapper AddPipeline<TBootstrapper>(
        this TBootstrapper bootstrapper,
        string name,
        IEnumerable<string> dependencies,
        IEnumerable<IModule> inputModules = null,
        IEnumerable<IModule> processModules = null,
        IEnumerable<IModule> transformModules = null,
        IEnumerable<IModule> outputModules = null)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.BuildPipeline(
            name,
            x => Fill(x.WithDependencies(dependencies), inputModules, processModules, transformModules, outputModules));

    public static TBootstrapper AddPipeline<TBootstrapper>(
        this TBootstrapper bootstrapper,
        string name,
        IEnumerable<string> dependencies,
        params IModule[] processModules)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.BuildPipeline(name, x => x.WithDependencies(dependencies).WithProcessModules(processModules));

    public static TBootstrapper AddSerialPipeline<TBootstrapper>(
        this TBootstrapper bootstrapper,
        string name,
        params IModule[] processModules)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.BuildPipeline(name, x => x.AsSerial().WithProcessModules(processModules));

    public static TBootstrapper AddIsolatedPipeline<TBootstrapper>(
        this TBootstrapper bootstrapper,
        string name,
        params IModule[] processModules)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.BuildPipeline(name, x => x.AsIsolated().WithProcessModules(processModules));

    public static TBootstrapper AddDeploymentPipeline<TBootstrapper>(
        this TBootstrapper bootstrapper,
        string name,
        params IModule[] outputModules)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.BuildPipeline(name, x => x.AsDeployment().WithOutputModules(outputModules));

    private static void Fill(
        PipelineBuilder builder,
        IEnumerable<IModule> input,
        IEnumerable<IModule> process,
        IEnumerable<IModule> postProcess,
        IEnumerable<IModule> output) =>
        builder.WithInputModules(input).WithProcessModules(process).WithPostProcessModules(postProcess).WithOutputModules(output);
}
