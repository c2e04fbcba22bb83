using Microsoft.Extensions.Logging;

namespace Statiq.Common;

/// <summary>The engine as its modules see it.</summary>
public interface IExecutionState : IDocumentFactory
{
    /// <summary>Another one for each execution; empty between executions.</summary>
    Guid ExecutionId { get; }

    CancellationToken CancellationToken { get; }

    /// <summary>True when nothing is to run in parallel, which helps debugging.</summary>
    bool SerialExecution { get; }

    IReadOnlyEventCollection Events { get; }

    IReadOnlyFileSystem FileSystem { get; }

    IReadOnlySettings Settings { get; }

    /// <summary>What pipelines gave so far, as far as the current phase may see it.</summary>
    IPipelineOutputs Outputs { get; }

    IServiceProvider Services { get; }

    ILogger Logger { get; }
}
