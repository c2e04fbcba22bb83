using System.Collections;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>
/// What a module may see of other pipelines: in the process phase what its dependencies processed, in the post-process
/// phase what all processed, in a deployment pipeline what all others put out.
/// </summary>
internal sealed class PhaseOutputs : IPipelineOutputs
{
    private readonly PipelinePhase _phase;
    private readonly ExecutionResults _results;
    private readonly IPipelineCollection _pipelines;
    private readonly Lazy<OrderedDictionary<string, DocumentList<IDocument>>> _visible;
    private readonly Lazy<HashSet<string>> _dependencies;

    public PhaseOutputs(PipelinePhase phase, ExecutionResults results, IPipelineCollection pipelines)
    {
        _phase = phase;
        _results = results;
        _pipelines = pipelines;
        _visible = new(CollectVisible);
        _dependencies = new(() => phase.DependsOnPipelines(Phase.Process));
    }

    public IReadOnlyDictionary<string, DocumentList<IDocument>> ByPipeline()
    {
        CheckPhase();
        return _visible.Value;
    }

    public DocumentList<IDocument> FromPipeline(string pipelineName)
    {
        CheckPhase();
        CheckPipeline(pipelineName);
        return _visible.Value.GetValueOrDefault(pipelineName, DocumentList<IDocument>.Empty);
    }

    public DocumentList<IDocument> ExceptPipeline(string pipelineName)
    {
        CheckPhase();
        CheckExists(pipelineName);
        return _visible.Value
            .Where(x => !string.Equals(x.Key, pipelineName, StringComparison.OrdinalIgnoreCase))
            .SelectMany(x => x.Value)
            .ToDocumentList();
    }

    public IEnumerator<IDocument> GetEnumerator()
    {
        CheckPhase();
        return _visible.Value.SelectMany(x => x.Value).GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private OrderedDictionary<string, DocumentList<IDocument>> CollectVisible()
    {
        var visible = new OrderedDictionary<string, DocumentList<IDocument>>(StringComparer.OrdinalIgnoreCase);
        var postProcessed = _phase is { Phase: Phase.PostProcess, Pipeline.PostProcessHasDependencies: true }
            ? _phase.DependsOnPipelines(Phase.PostProcess)
            : [];
        foreach (var (name, pipeline) in PipelineGraph.Enumerate(_pipelines).Where(x => !x.Value.Isolated && _results.IsExecuting(x.Key)))
        {
            if (_phase.Pipeline.Deployment && !pipeline.Deployment)
                visible.Add(name, _results.Get(name, Phase.Output));
            else if (_phase.Pipeline.Deployment != pipeline.Deployment)
                continue;
            else if (_phase.Phase == Phase.Process && _dependencies.Value.Contains(name))
                visible.Add(name, _results.Get(name, Phase.Process));
            else if (_phase.Phase == Phase.PostProcess)
                visible.Add(name, _results.Get(name, postProcessed.Contains(name) ? Phase.PostProcess : Phase.Process));
        }

        return visible;
    }

    private void CheckPhase()
    {
        if (_phase.Pipeline.Isolated)
            throw new InvalidOperationException($"Pipeline {_phase.PipelineName} is isolated and cannot see documents of others");
        if (_phase.Phase is Phase.Input or Phase.Output && !_phase.Pipeline.Deployment)
            throw new InvalidOperationException($"Documents of other pipelines cannot be seen in the {_phase.Phase} phase");
    }

    private void CheckPipeline(string name)
    {
        CheckExists(name);
        var pipeline = _pipelines[name];
        if (pipeline.Isolated)
            throw new InvalidOperationException($"Pipeline {name} is isolated: its documents cannot be seen");
        if (_phase.Pipeline.Deployment && !pipeline.Deployment)
            return;
        if (_phase.Phase is Phase.Input or Phase.Output)
            throw new InvalidOperationException($"Documents of deployment pipeline {name} cannot be seen in the {_phase.Phase} phase");
        if (_phase.Phase != Phase.Process)
            return;
        if (string.Equals(name, _phase.PipelineName, StringComparison.OrdinalIgnoreCase))
            throw new InvalidOperationException($"Pipeline {name} cannot see its own documents in the Process phase");
        if (!_dependencies.Value.Contains(name))
        {
            throw new InvalidOperationException(
                $"Pipeline {_phase.PipelineName} cannot see documents of {name} in the Process phase without depending on it");
        }
    }

    private void CheckExists(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (!_pipelines.TryGetValue(name, out IPipeline _))
            throw new KeyNotFoundException($"There is no pipeline {name}");
    }
}
