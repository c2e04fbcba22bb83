using System.Collections;
using System.Collections.Immutable;
using Microsoft.Extensions.Logging;

namespace Statiq.Common;

/// <summary>What a module is given when it runs. Its metadata are the settings.</summary>
public interface IExecutionContext : IExecutionState, IMetadata, ILogger
{
    /// <summary>The context of the module that runs where this is called. Throws where none runs.</summary>
    static IExecutionContext Current => CurrentExecution.Context;

    string PipelineName { get; }

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
}
