using Microsoft.Extensions.Logging;

namespace Statiq.Common;

/// <summary>The engine as its modules see it.</summary>
public interface IExecutionState : IDocumentFactory
{
    /// <summary>The execution context in which this is called, or the engine when it is set up.</summary>
    static IExecutionState Current =>
        CurrentExecution.Context ?? CurrentExecution.State ?? throw new ExecutionException("There is no current execution state");

    /// <summary>Another one for each execution; empty between executions.</summary>
    Guid ExecutionId { get; }

    CancellationToken CancellationToken { get; }

    DateTime ExecutionDateTime { get; }

    IApplicationState ApplicationState { get; }

    /// <summary>True when nothing is to run in parallel, which helps debugging.</summary>
    bool SerialExecution { get; }

    IReadOnlyEventCollection Events { get; }

    IReadOnlyFileSystem FileSystem { get; }

    IReadOnlySettings Settings { get; }

    /// <summary>What pipelines gave so far, as far as the current phase may see it.</summary>
    IPipelineOutputs Outputs { get; }

    /// <summary>The outputs that are pages: those whose destination has one of the extensions of pages.</summary>
    FilteredDocumentList<IDocument> OutputPages { get; }

    IServiceProvider Services { get; }

    ILogger Logger { get; }

    IReadOnlyPipelineCollection Pipelines { get; }

    IReadOnlyPipelineCollection ExecutingPipelines { get; }

    /// <summary>A stream to write document content to, with text in it when some is given.</summary>
    Stream GetContentStream(string content = null);
}
