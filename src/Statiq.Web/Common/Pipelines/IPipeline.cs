namespace Statiq.Common;

/// <summary>
/// Modules in four phases: input reads, process makes documents ready for other pipelines, post-process may see the
/// documents of all pipelines, output writes.
/// </summary>
public interface IPipeline : IReadOnlyPipeline
{
    ModuleList InputModules { get; }

    ModuleList ProcessModules { get; }

    ModuleList PostProcessModules { get; }

    ModuleList OutputModules { get; }

    new HashSet<string> Dependencies { get; }

    new HashSet<string> DependencyOf { get; }

    new bool Isolated { get; set; }

    new bool Deployment { get; set; }

    new bool PostProcessHasDependencies { get; set; }

    new ExecutionPolicy ExecutionPolicy { get; set; }
}
