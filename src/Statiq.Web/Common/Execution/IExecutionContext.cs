using System.Collections;
using System.Collections.Immutable;
using Microsoft.Extensions.Logging;

namespace Statiq.Common;

/// <summary>What a module is given when it runs. Its metadata are the settings.</summary>
public interface IExecutionContext : IExecutionState, IMetadata, IServiceProvider, ILogger
{
    /// <summary>The context of the module that runs where this is called.</summary>
    static new IExecutionContext Current =>
        CurrentOrNull ?? throw new ExecutionException("There is no current execution context: no module is running");

    internal static IExecutionContext CurrentOrNull => CurrentExecution.Context;

    IExecutionState ExecutionState { get; }

    string PipelineName { get; }

    IReadOnlyPipeline Pipeline { get; }

    Phase Phase { get; }

    /// <summary>The context of the module that runs this one as its child, or null.</summary>
    IExecutionContext Parent { get; }

    IModule Module { get; }

    ImmutableArray<IDocument> Inputs { get; }

    /// <summary>Runs modules one after another and gives what the last one gives.</summary>
    Task<ImmutableArray<IDocument>> ExecuteModulesAsync(IEnumerable<IModule> modules, IEnumerable<IDocument> inputs);

    bool IMetadata.TryGetRaw(string key, out object value) => Settings.TryGetRaw(key, out value);

    IEnumerator<KeyValuePair<string, object>> IMetadata.GetRawEnumerator() => Settings.GetRawEnumerator();

    IEnumerable<string> IReadOnlyDictionary<string, object>.Keys => Settings.Keys;

    IEnumerable<object> IReadOnlyDictionary<string, object>.Values => Settings.Values;

    object IReadOnlyDictionary<string, object>.this[string key] => Settings[key];

    bool IReadOnlyDictionary<string, object>.ContainsKey(string key) => Settings.ContainsKey(key);

    bool IReadOnlyDictionary<string, object>.TryGetValue(string key, out object value) => Settings.TryGetValue(key, out value);

    int IReadOnlyCollection<KeyValuePair<string, object>>.Count => Settings.Count;

    IEnumerator<KeyValuePair<string, object>> IEnumerable<KeyValuePair<string, object>>.GetEnumerator() => Settings.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Settings.GetEnumerator();

    object IServiceProvider.GetService(Type serviceType) => Services.GetService(serviceType);

    IDisposable ILogger.BeginScope<TState>(TState state) => Logger.BeginScope(state);

    bool ILogger.IsEnabled(LogLevel logLevel) => Logger.IsEnabled(logLevel);

    void ILogger.Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception exception,
        Func<TState, Exception, string> formatter) =>
        Logger.Log(logLevel, eventId, state, exception, formatter);
}
