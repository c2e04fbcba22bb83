using System.Collections;
using System.Collections.Concurrent;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>What each phase of an execution gave so far; as outputs, what each pipeline gave last.</summary>
internal sealed class ExecutionResults(IReadOnlyList<string> pipelineNames) : IPipelineOutputs
{
    private readonly ConcurrentDictionary<string, DocumentList<IDocument>> _outputs = new(StringComparer.OrdinalIgnoreCase);

    public void Set(PipelinePhase phase, DocumentList<IDocument> outputs) => _outputs[Key(phase.PipelineName, phase.Phase)] = outputs;

    /// <summary>What the phase gave, or the last one before it that has run.</summary>
    public DocumentList<IDocument> Get(string pipelineName, Phase phase)
    {
        for (var p = phase; p >= Phase.Input; p--)
        {
            if (_outputs.TryGetValue(Key(pipelineName, p), out var outputs))
                return outputs;
        }

        return DocumentList<IDocument>.Empty;
    }

    public IReadOnlyDictionary<string, DocumentList<IDocument>> ByPipeline()
    {
        var byPipeline = new OrderedDictionary<string, DocumentList<IDocument>>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in pipelineNames)
            byPipeline.Add(name, Get(name, Phase.Output));
        return byPipeline;
    }

    public DocumentList<IDocument> FromPipeline(string pipelineName) =>
        Get(pipelineName.ThrowIfNull(nameof(pipelineName)), Phase.Output);

    public DocumentList<IDocument> ExceptPipeline(string pipelineName) =>
        pipelineNames
            .Where(x => !string.Equals(x, pipelineName, StringComparison.OrdinalIgnoreCase))
            .SelectMany(x => Get(x, Phase.Output))
            .ToDocumentList();

    /// <summary>The documents of all pipelines, those made last first.</summary>
    public IEnumerator<IDocument> GetEnumerator() =>
        pipelineNames.SelectMany(x => Get(x, Phase.Output)).OrderByDescending(x => x.Timestamp).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static string Key(string pipelineName, Phase phase) => $"{pipelineName}/{phase}";
}
