using Statiq.Common;

namespace Statiq.App;

/// <summary>Adding pipelines that come after all that were added before them.</summary>
public static class BootstrapperSerialPipelineExtensions
{
    public static TBootstrapper AddSerialPipeline<TBootstrapper>(
        this TBootstrapper bootstrapper,
        string name,
        IEnumerable<IModule> processModules)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.BuildPipeline(name, x => x.AsSerial().WithProcessModules(processModules));

    public static TBootstrapper AddSerialPipeline<TBootstrapper>(
        this TBootstrapper bootstrapper,
        string name,
        params IModule[] processModules)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.BuildPipeline(name, x => x.AsSerial().WithProcessModules(processModules));

    public static TBootstrapper AddSerialPipeline<TBootstrapper>(
        this TBootstrapper bootstrapper,
        string name,
        IEnumerable<IModule> inputModules = null,
        IEnumerable<IModule> processModules = null,
        IEnumerable<IModule> transformModules = null,
        IEnumerable<IModule> outputModules = null)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.BuildPipeline(name, x => x.AsSerial().WithInputModules(inputModules).Fill(processModules, transformModules).WithOutputModules(outputModules));

    public static TBootstrapper AddSerialPipeline<TBootstrapper>(
        this TBootstrapper bootstrapper,
        string name,
        string readFilesPattern,
        IEnumerable<IModule> processModules = null,
        IEnumerable<IModule> transformModules = null,
        IEnumerable<IModule> outputModules = null)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.BuildPipeline(name, x => x.AsSerial().Read(readFilesPattern).Fill(processModules, transformModules).WithOutputModules(outputModules));

    public static TBootstrapper AddSerialPipeline<TBootstrapper>(
        this TBootstrapper bootstrapper,
        string name,
        string readFilesPattern,
        bool writeFiles,
        IEnumerable<IModule> processModules = null,
        IEnumerable<IModule> transformModules = null)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.BuildPipeline(name, x => x.AsSerial().Read(readFilesPattern).Fill(processModules, transformModules).Write(writeFiles));

    public static TBootstrapper AddSerialPipeline<TBootstrapper>(
        this TBootstrapper bootstrapper,
        string name,
        string readFilesPattern,
        bool writeFiles,
        params IModule[] processModules)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.BuildPipeline(name, x => x.AsSerial().Read(readFilesPattern).Fill(processModules, null).Write(writeFiles));

    public static TBootstrapper AddSerialPipeline<TBootstrapper>(
        this TBootstrapper bootstrapper,
        string name,
        string readFilesPattern,
        string destinationExtension,
        IEnumerable<IModule> processModules = null,
        IEnumerable<IModule> transformModules = null)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.BuildPipeline(name, x => x.AsSerial().Read(readFilesPattern).Fill(processModules, transformModules).Write(destinationExtension));

    public static TBootstrapper AddSerialPipeline<TBootstrapper>(
        this TBootstrapper bootstrapper,
        string name,
        string readFilesPattern,
        string destinationExtension,
        params IModule[] processModules)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.BuildPipeline(name, x => x.AsSerial().Read(readFilesPattern).Fill(processModules, null).Write(destinationExtension));

    public static TBootstrapper AddSerialPipeline<TBootstrapper>(
        this TBootstrapper bootstrapper,
        string name,
        string readFilesPattern,
        Config<NormalizedPath> destinationPath,
        IEnumerable<IModule> processModules = null,
        IEnumerable<IModule> transformModules = null)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.BuildPipeline(name, x => x.AsSerial().Read(readFilesPattern).Fill(processModules, transformModules).Write(destinationPath));

    public static TBootstrapper AddSerialPipeline<TBootstrapper>(
        this TBootstrapper bootstrapper,
        string name,
        string readFilesPattern,
        Config<NormalizedPath> destinationPath,
        params IModule[] processModules)
        where TBootstrapper : IBootstrapper =>
        bootstrapper.BuildPipeline(name, x => x.AsSerial().Read(readFilesPattern).Fill(processModules, null).Write(destinationPath));
}
