using Statiq.Common;

namespace Statiq.App;

/// <summary>The parts that the ways of adding a pipeline have in common. What is null is left out.</summary>
internal static class PipelineBuilderExtensions
{
    public static PipelineBuilder Read(this PipelineBuilder builder, string pattern) =>
        pattern is null ? builder : builder.WithInputReadFiles(pattern);

    public static PipelineBuilder Fill(
        this PipelineBuilder builder,
        IEnumerable<IModule> processModules,
        IEnumerable<IModule> postProcessModules) =>
        builder.WithProcessModules(processModules).WithPostProcessModules(postProcessModules);

    public static PipelineBuilder Write(this PipelineBuilder builder, bool writeFiles) =>
        writeFiles ? builder.WithOutputWriteFiles() : builder;

    public static PipelineBuilder Write(this PipelineBuilder builder, string extension) => builder.WithOutputWriteFiles(extension);

    public static PipelineBuilder Write(this PipelineBuilder builder, Config<NormalizedPath> path) => builder.WithOutputWriteFiles(path);
}
