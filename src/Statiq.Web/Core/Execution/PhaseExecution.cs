using System.Diagnostics;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>
/// Runs phases, each as soon as those that it depends on have run. Phases that depend on one that failed are left out;
/// all others still run, so that every failure is known in the end.
/// </summary>
internal sealed class PhaseExecution(Engine engine, ExecutionResults results)
{
    private readonly Dictionary<PipelinePhase, Task<bool>> _tasks = [];
    private readonly List<(PipelinePhase Phase, Exception Exception)> _failures = [];

    /// <summary>Returns what failed, in the order of the phases given.</summary>
    public async Task<IReadOnlyList<Exception>> ExecuteAsync(IReadOnlyList<PipelinePhase> phases)
    {
        foreach (var phase in phases)
        {
            var task = RunAfterDependenciesAsync(phase);
            _tasks.Add(phase, task);
            if (engine.SerialExecution)
                await task;
        }

        await Task.WhenAll(_tasks.Values);
        engine.CancellationToken.ThrowIfCancellationRequested();
        return [.. phases.SelectMany(x => _failures.Where(f => f.Phase == x)).Select(x => x.Exception)];
    }

    // True when the phase has run without failure.
    private async Task<bool> RunAfterDependenciesAsync(PipelinePhase phase)
    {
        var dependencies = await Task.WhenAll(phase.Dependencies.Select(x => _tasks[x]));
        if (engine.CancellationToken.IsCancellationRequested || !dependencies.All(x => x))
            return false;

        try
        {
            await Task.Run(() => RunAsync(phase), engine.CancellationToken);
            return true;
        }
        catch (OperationCanceledException) when (engine.CancellationToken.IsCancellationRequested)
        {
            return false;
        }
        catch (Exception ex)
        {
            // Whatever a module throws is kept and reported with all others at the end.
            lock (_failures)
                _failures.Add((phase, ex));
            return false;
        }
    }

    private async Task RunAsync(PipelinePhase phase)
    {
        var stopwatch = Stopwatch.StartNew();
        await engine.Events.RaiseAsync(new BeforePipelinePhaseExecution(engine.ExecutionId, phase.PipelineName, phase.Phase));
        var inputs = phase.Phase == Phase.Input ? DocumentList<IDocument>.Empty : results.Get(phase.PipelineName, phase.Phase - 1);
        var outputs = await ModuleExecution.ExecuteAsync(
            engine,
            phase,
            new PhaseOutputs(phase, results, engine.Pipelines),
            null,
            phase.Modules,
            inputs);
        results.Set(phase, outputs.ToDocumentList());
        await engine.Events.RaiseAsync(new AfterPipelinePhaseExecution(
            engine.ExecutionId,
            phase.PipelineName,
            phase.Phase,
            outputs,
            stopwatch.ElapsedMilliseconds));
    }
}
