using System.Collections;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>
/// What a module may see of other pipelines: in the process phase what its dependencies processed, in the post-process
/// phase what all processed.
/// </summary>
internal sealed class PhaseOutputs : IPipelineOutputs
{
    private readonly PipelinePhase _phase;
    private readonly ExecutionResults _results;
    private readonly IPipelineCollection _pipelines;
    private readonly Lazy<HashSet<string>> _dependencies;

    public PhaseOutputs(PipelinePhase phase, ExecutionResults results, IPipelineCollection pipelines)
    {
        _phase = phase;
        _results = results;
        _pipelines = pipelines;
        _dependencies = new(phase.ProcessDependencies);
    }

    public IReadOnlyDictionary<string, DocumentList<IDocument>> ByPipeline()
    {
        CheckPhase();
        var visible = new OrderedDictionary<string, DocumentList<IDocument>>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in _pipelines.Keys.Where(IsVisible))
            visible.Add(name, _results.Get(name, Phase.Process));
        return visible;
    }

    public DocumentList<IDocument> FromPipeline(string pipelineName)
    {
        CheckPhase();
        CheckExists(pipelineName);
        if (_phase.Phase == Phase.Process && string.Equals(pipelineName, _phase.PipelineName, StringComparison.OrdinalIgnoreCase))
            throw new InvalidOperationException($"Cannot access documents of {pipelineName} itself in the Process phase");
        if (!IsVisible(pipelineName))
            throw new InvalidOperationException($"Cannot access documents of {pipelineName} without a dependency in the Process phase");
        return _results.Get(pipelineName, Phase.Process);
    }

    public DocumentList<IDocument> ExceptPipeline(string pipelineName)
    {
        CheckExists(pipelineName);
        return ByPipeline()
            .Where(x => !string.Equals(x.Key, pipelineName, StringComparison.OrdinalIgnoreCase))
            .SelectMany(x => x.Value)
            .ToDocumentList();
    }

    public IEnumerator<IDocument> GetEnumerator() => ByPipeline().SelectMany(x => x.Value).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private bool IsVisible(string name) => _phase.Phase == Phase.PostProcess || _dependencies.Value.Contains(name);

    private void CheckPhase()
    {
        if (_phase.Phase is Phase.Input or Phase.Output)
            throw new InvalidOperationException($"Cannot access document outputs during the {_phase.Phase} phase");
    }

    private void CheckExists(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (!_pipelines.ContainsKey(name))
            throw new KeyNotFoundException($"The pipeline {name} could not be found");
    }
}
