using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>Runs pipelines. One engine runs one execution at a time; engines know nothing of each other.</summary>
public class Engine : IEngine, IDisposable
{
    private readonly ServiceProvider _services;
    private readonly PipelineCollection _pipelines = new();
    private readonly FailureLoggerProvider _failures;
    private readonly OutputCleaner _cleaner;

    public Engine()
        : this(null, null, null)
    {
    }

    /// <summary>What is null gets its default.</summary>
    internal Engine(IServiceCollection services, ISettings settings, IReadOnlyFileSystem fileSystem)
    {
        Settings = settings ?? new Settings();
        FileSystem = fileSystem ?? new FileSystem();
        _failures = new FailureLoggerProvider(Settings.Get(Keys.FailureLogLevel, LogLevel.Error));
        _cleaner = new OutputCleaner(Settings, FileSystem);
        _services = BuildServices(services ?? new ServiceCollection());
        Logger = _services.GetRequiredService<ILogger<Engine>>();
        foreach (var pipeline in _services.GetServices<IPipeline>())
            _pipelines.AddIfNonExisting(pipeline);
    }

    /// <summary>Another one for each execution; empty between executions.</summary>
    public Guid ExecutionId { get; private set; }

    public CancellationToken CancellationToken { get; private set; }

    public bool SerialExecution { get; set; }

    public IEventCollection Events { get; } = new EventCollection();

    public IReadOnlyFileSystem FileSystem { get; }

    public ISettings Settings { get; }

    public IPipelineOutputs Outputs { get; private set; } = new ExecutionResults([]);

    public IServiceProvider Services => _services;

    public ILogger Logger { get; }

    public IPipelineCollection Pipelines => _pipelines;

    IReadOnlyEventCollection IExecutionState.Events => Events;

    IReadOnlySettings IExecutionState.Settings => Settings;

    /// <summary>
    /// Runs all pipelines and gives what each gave last. Throws what is wrong with the pipelines before anything runs, and
    /// afterwards what failed first.
    /// </summary>
    public async Task<IPipelineOutputs> ExecuteAsync(CancellationToken cancellationToken = default)
    {
        if (ExecutionId != Guid.Empty)
            throw new ExecutionException($"Execution {ExecutionId} runs already, and an engine can only run one at once");

        ExecutionId = Guid.NewGuid();
        CancellationToken = cancellationToken;
        var clock = Stopwatch.StartNew();
        try
        {
            _failures.Reset();
            await RunAsync();
            _failures.ThrowIfFailed();
            await Events.RaiseAsync(new AfterEngineExecution(this, ExecutionId, Outputs, clock.ElapsedMilliseconds));
            return Outputs;
        }
        finally
        {
            ExecutionId = Guid.Empty;
            CancellationToken = default;
        }
    }

    public IDocument CreateDocument(
        NormalizedPath source,
        NormalizedPath destination,
        IEnumerable<KeyValuePair<string, object>> items,
        IContentProvider contentProvider = null) =>
        new Document(Settings, source, destination, items, contentProvider);

    public void Dispose()
    {
        _services.Dispose();
        GC.SuppressFinalize(this);
    }

    private ServiceProvider BuildServices(IServiceCollection services)
    {
        services.AddLogging();
        services.AddSingleton<ILoggerProvider>(_failures);
        services.AddSingleton<IReadOnlyEventCollection>(Events);
        services.AddSingleton(FileSystem);
        services.AddSingleton<IReadOnlySettings>(Settings);
        services.TryAddSingleton<IDocumentFactory>(this);
        return services.BuildServiceProvider();
    }

    private async Task RunAsync()
    {
        var results = new ExecutionResults([.. _pipelines.Keys]);
        Outputs = results;
        var phases = PipelineGraph.Create(_pipelines);
        if (phases.Count == 0)
        {
            Logger.LogWarning("No pipelines are configured or specified for execution.");
            return;
        }

        _cleaner.CleanBeforeExecution();
        await new PhaseExecution(this, results).ExecuteAsync(phases);
    }
}
