using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>One run of one module.</summary>
internal sealed class ExecutionContext(
    ModuleExecution execution,
    IExecutionContext parent,
    IModule module,
    ImmutableArray<IDocument> inputs) : IExecutionContext
{
    private readonly string _logPrefix = LogPrefix(execution.Phase, parent, module);

    public Guid ExecutionId => execution.Engine.ExecutionId;

    public CancellationToken CancellationToken => execution.Engine.CancellationToken;

    public bool SerialExecution => execution.Engine.SerialExecution;

    public IReadOnlyEventCollection Events => execution.Engine.Events;

    public IReadOnlyFileSystem FileSystem => execution.Engine.FileSystem;

    public IReadOnlySettings Settings => execution.Engine.Settings;

    public IPipelineOutputs Outputs => execution.Outputs;

    public IServiceProvider Services => execution.Engine.Services;

    public ILogger Logger => execution.Engine.Logger;

    public string PipelineName => execution.Phase.PipelineName;

    public Phase Phase => execution.Phase.Phase;

    public IExecutionContext Parent => parent;

    public IModule Module => module;

    public ImmutableArray<IDocument> Inputs => inputs;

    public Task<ImmutableArray<IDocument>> ExecuteModulesAsync(IEnumerable<IModule> modules, IEnumerable<IDocument> inputs) =>
        execution.ExecuteAsync(this, modules, inputs, this);

    public IDocument CreateDocument(
        NormalizedPath source,
        NormalizedPath destination,
        IEnumerable<KeyValuePair<string, object>> items,
        IContentProvider contentProvider = null) =>
        execution.Engine.CreateDocument(source, destination, items, contentProvider);

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception exception,
        Func<TState, Exception, string> formatter) =>
        Logger.Log(logLevel, eventId, state, exception, (s, e) => _logPrefix + formatter(s, e));

    public bool IsEnabled(LogLevel logLevel) => Logger.IsEnabled(logLevel);

    public IDisposable BeginScope<TState>(TState state)
        where TState : notnull =>
        Logger.BeginScope(state);

    private static string LogPrefix(PipelinePhase phase, IExecutionContext parent, IModule module)
    {
        var modules = $"{module.GetType().Name} » ";
        for (; parent is not null; parent = parent.Parent)
            modules = $"{parent.Module.GetType().Name} » {modules}";
        return $"{phase} » {modules}";
    }
}
