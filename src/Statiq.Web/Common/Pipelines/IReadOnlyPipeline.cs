namespace Statiq.Common;

/// <summary>What a pipeline is, for those who do not change it.</summary>
public interface IReadOnlyPipeline
{
    /// <summary>The pipelines whose process phase comes before this one's.</summary>
    IReadOnlyCollection<string> Dependencies { get; }

    /// <summary>The pipelines that this one is a dependency of.</summary>
    IReadOnlyCollection<string> DependencyOf { get; }

    /// <summary>Takes no part in the order of the others, and its documents are not seen by them.</summary>
    bool Isolated { get; }

    /// <summary>Runs after all pipelines that are not for deployment.</summary>
    bool Deployment { get; }

    /// <summary>The dependencies hold for the post-process phase as well.</summary>
    bool PostProcessHasDependencies { get; }

    ExecutionPolicy ExecutionPolicy { get; }
}
