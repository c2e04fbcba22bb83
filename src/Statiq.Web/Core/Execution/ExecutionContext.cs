using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>One run of one module.</summary>
internal sealed class ExecutionContext(
    Engine engine,
    PipelinePhase phase,
    IPipelineOutputs outputs,
    IModule module,
    IExecutionContext parent,
    ImmutableArray<IDocument> inputs) : IExecutionContext
{
    public IExecutionState ExecutionState => engine;

    public Guid ExecutionId => engine.ExecutionId;

    public CancellationToken CancellationToken => engine.CancellationToken;

    public DateTime ExecutionDateTime => engine.ExecutionDateTime;

    public IApplicationState ApplicationState => engine.ApplicationState;

    public bool SerialExecution => engine.SerialExecution;

    public IReadOnlyEventCollection Events => engine.Events;

    public IReadOnlyFileSystem FileSystem => engine.FileSystem;

    public IReadOnlySettings Settings => engine.Settings;

    public IPipelineOutputs Outputs => outputs;

    public FilteredDocumentList<IDocument> OutputPages => Outputs.FilterDestinations(Settings.GetPagePatterns());

    public IServiceProvider Services => engine.Services;

    public ILogger Logger { get; } = new PrefixLogger(engine.Logger, $"{phase.PipelineName} » {phase.Phase} » {module.GetType().Name}: ");

    public IReadOnlyPipelineCollection Pipelines => engine.Pipelines;

    public IReadOnlyPipelineCollection ExecutingPipelines => engine.ExecutingPipelines;

    public string PipelineName => phase.PipelineName;

    public IReadOnlyPipeline Pipeline => phase.Pipeline;

    public Phase Phase => phase.Phase;

    public IExecutionContext Parent => parent;

    public IModule Module => module;

    public ImmutableArray<IDocument> Inputs => inputs;

    public Task<ImmutableArray<IDocument>> ExecuteModulesAsync(IEnumerable<IModule> modules, IEnumerable<IDocument> inputs) =>
        ModuleExecution.ExecuteAsync(engine, phase, outputs, this, modules, inputs);

    public Stream GetContentStream(string content = null) => engine.GetContentStream(content);

    public void SetDefaultDocumentType<TDocument>()
        where TDocument : FactoryDocument, IDocument, new() =>
        engine.SetDefaultDocumentType<TDocument>();

    public IDocument CreateDocument(
        NormalizedPath source,
        NormalizedPath destination,
        IEnumerable<KeyValuePair<string, object>> items,
        IContentProvider contentProvider = null) =>
        engine.CreateDocument(source, destination, items, contentProvider);

    public TDocument CreateDocument<TDocument>(
        NormalizedPath source,
        NormalizedPath destination,
        IEnumerable<KeyValuePair<string, object>> items,
        IContentProvider contentProvider = null)
        where TDocument : FactoryDocument, IDocument, new() =>
        engine.CreateDocument<TDocument>(source, destination, items, contentProvider);
}
