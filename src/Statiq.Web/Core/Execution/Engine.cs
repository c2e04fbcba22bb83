using System.Diagnostics;
using System.Runtime.ExceptionServices;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>Runs pipelines. One engine runs one execution at a time; engines know nothing of each other.</summary>
public class Engine : IEngine, IDisposable, IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly PipelineCollection _pipelines = new();
    private readonly DocumentFactory _documentFactory;
    private readonly EngineLogger _logger;
    private int _isExecuting;

    public Engine()
        : this(null, null, null, null, null)
    {
    }

    public Engine(IServiceCollection serviceCollection)
        : this(null, serviceCollection, null, null, null)
    {
    }

    public Engine(IApplicationState applicationState)
        : this(applicationState, null, null, null, null)
    {
    }

    public Engine(IApplicationState applicationState, IServiceCollection serviceCollection)
        : this(applicationState, serviceCollection, null, null, null)
    {
    }

    public Engine(IApplicationState applicationState, IServiceCollection serviceCollection, Settings settings)
        : this(applicationState, serviceCollection, settings, null, null)
    {
    }

    public Engine(
        IApplicationState applicationState,
        IServiceCollection serviceCollection,
        Settings settings,
        ClassCatalog classCatalog)
        : this(applicationState, serviceCollection, settings, classCatalog, null)
    {
    }

    /// <summary>What is null gets its default. The class catalog is not used.</summary>
    public Engine(
        IApplicationState applicationState,
        IServiceCollection serviceCollection,
        Settings settings,
        ClassCatalog classCatalog,
        IReadOnlyFileSystem fileSystem)
    {
        ApplicationState = applicationState ?? new ApplicationState(null, null, null);
        Settings = settings ?? [];
        FileSystem = fileSystem ?? new FileSystem();
        _documentFactory = new DocumentFactory(Settings);
        _services = BuildServices(serviceCollection ?? new ServiceCollection());
        _logger = new EngineLogger(_services.GetServices<ILoggerProvider>());

        CurrentExecution.State = this;
        foreach (var pipeline in _services.GetServices<IPipeline>())
            _pipelines.AddIfNonExisting(pipeline);
    }

    public Guid ExecutionId { get; private set; }

    public CancellationToken CancellationToken { get; private set; }

    public DateTime ExecutionDateTime { get; private set; }

    public IApplicationState ApplicationState { get; }

    public bool SerialExecution { get; set; }

    public IEventCollection Events { get; } = new EventCollection();

    public IReadOnlyFileSystem FileSystem { get; }

    public ISettings Settings { get; }

    public IPipelineOutputs Outputs { get; private set; } = new ExecutionResults([]);

    public FilteredDocumentList<IDocument> OutputPages => Outputs.FilterDestinations(Settings.GetPagePatterns());

    public IServiceProvider Services => _services;

    public ILogger Logger => _logger;

    public IPipelineCollection Pipelines => _pipelines;

    public IReadOnlyPipelineCollection ExecutingPipelines { get; private set; } = new PipelineCollection();

    IReadOnlyEventCollection IExecutionState.Events => Events;

    IReadOnlySettings IExecutionState.Settings => Settings;

    IReadOnlyPipelineCollection IExecutionState.Pipelines => Pipelines;

    /// <summary>Runs the pipelines that run normally, and those that they depend on.</summary>
    public Task<IPipelineOutputs> ExecuteAsync(CancellationToken cancellationToken = default) =>
        ExecuteAsync(null, true, cancellationToken);

    /// <summary>Runs only the named pipelines, those that they depend on, and those that always run.</summary>
    public Task<IPipelineOutputs> ExecuteAsync(string[] pipelines, CancellationToken cancellationToken = default) =>
        ExecuteAsync(pipelines, false, cancellationToken);

    /// <summary>
    /// Throws what is wrong with the pipelines before anything runs, and afterwards what failed: one exception as it
    /// is, several as an <see cref="AggregateException"/>.
    /// </summary>
    public async Task<IPipelineOutputs> ExecuteAsync(string[] pipelines, bool normalPipelines, CancellationToken cancellationToken = default)
    {
        if (Interlocked.Exchange(ref _isExecuting, 1) == 1)
            throw new ExecutionException("This engine is executing already, and can only run one execution at once");

        try
        {
            Begin(cancellationToken);
            await RunAsync(pipelines ?? [], normalPipelines);
            return Outputs;
        }
        finally
        {
            ExecutionId = Guid.Empty;
            CancellationToken = default;
            Volatile.Write(ref _isExecuting, 0);
        }
    }

    public Stream GetContentStream(string content = null)
    {
        var stream = new MemoryStream();
        stream.Write(Encoding.UTF8.GetBytes(content ?? string.Empty));
        stream.Position = 0;
        return stream;
    }

    public void SetDefaultDocumentType<TDocument>()
        where TDocument : FactoryDocument, IDocument, new() =>
        _documentFactory.SetDefaultDocumentType<TDocument>();

    public IDocument CreateDocument(
        NormalizedPath source,
        NormalizedPath destination,
        IEnumerable<KeyValuePair<string, object>> items,
        IContentProvider contentProvider = null) =>
        _documentFactory.CreateDocument(source, destination, items, contentProvider);

    public TDocument CreateDocument<TDocument>(
        NormalizedPath source,
        NormalizedPath destination,
        IEnumerable<KeyValuePair<string, object>> items,
        IContentProvider contentProvider = null)
        where TDocument : FactoryDocument, IDocument, new() =>
        _documentFactory.CreateDocument<TDocument>(source, destination, items, contentProvider);

    public void Dispose()
    {
        _services.Dispose();
        GC.SuppressFinalize(this);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private ServiceProvider BuildServices(IServiceCollection services)
    {
        services.AddSingleton<IReadOnlyEventCollection>(Events);
        services.AddSingleton(FileSystem);
        services.AddSingleton<IReadOnlySettings>(Settings);
        services.TryAddSingleton(ApplicationState);
        services.TryAddSingleton<IDocumentFactory>(_documentFactory);
        services.TryAddSingleton<ILoggerFactory>(x => new EngineLoggerFactory(x.GetServices<ILoggerProvider>()));
        services.TryAddSingleton(typeof(ILogger<>), typeof(Logger<>));
        services.TryAddSingleton<ILogger>(_ => Logger);
        return services.BuildServiceProvider();
    }

    private void Begin(CancellationToken cancellationToken)
    {
        CurrentExecution.State = this;
        CancellationToken = cancellationToken;
        ExecutionId = Guid.NewGuid();
        ExecutionDateTime = DateTime.Now;
        _logger.Reset();
    }

    private async Task RunAsync(string[] names, bool normalPipelines)
    {
        var stopwatch = Stopwatch.StartNew();
        PipelineGraphChecker.Check(_pipelines);
        var selected = PipelineSelection.Select(_pipelines, names, normalPipelines);
        var phases = PipelineGraph.Create(_pipelines, selected);
        var results = new ExecutionResults([.. _pipelines.Keys.Where(selected.Contains)]);
        Outputs = results;
        ExecutingPipelines = Pick(selected);
        if (selected.Count == 0)
            Logger.LogWarning("There are no pipelines to execute");

        await Events.RaiseAsync(new BeforeEngineExecution(this, ExecutionId));
        Throw(await new PhaseExecution(this, results).ExecuteAsync(phases));
        await Events.RaiseAsync(new AfterEngineExecution(this, ExecutionId, results, stopwatch.ElapsedMilliseconds));
        _logger.ThrowIfFailed(Settings.Get(Keys.FailureLogLevel, LogLevel.Error));
    }

    private PipelineCollection Pick(HashSet<string> names)
    {
        var picked = new PipelineCollection();
        foreach (var (name, pipeline) in PipelineGraph.Enumerate(_pipelines).Where(x => names.Contains(x.Key)))
            picked.Add(name, pipeline);
        return picked;
    }

    private static void Throw(IReadOnlyList<Exception> failures)
    {
        var all = failures.SelectMany(x => x is AggregateException many ? many.Flatten().InnerExceptions : [x]).ToList();
        if (all.Count == 1)
            ExceptionDispatchInfo.Throw(all[0]);
        if (all.Count > 1)
            throw new AggregateException(string.Join(Environment.NewLine, all.Select(x => x.Message)), all);
    }
}
