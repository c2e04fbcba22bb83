namespace Statiq.Common;

/// <summary>
/// Modules in four phases: input reads, process makes documents ready for other pipelines, post-process may see the
/// documents of all pipelines, output writes.
/// </summary>
public interface IPipeline
{
    ModuleList InputModules { get; }

    ModuleList ProcessModules { get; }

    ModuleList PostProcessModules { get; }

    ModuleList OutputModules { get; }

    /// <summary>The pipelines whose process phase comes before this one's.</summary>
    HashSet<string> Dependencies { get; }
}
