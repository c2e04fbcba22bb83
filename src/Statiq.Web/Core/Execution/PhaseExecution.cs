using System.Runtime.ExceptionServices;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>
/// Runs phases, each as soon as those that it depends on have run. Phases that depend on one that failed are left out;
/// all others still run.
/// </summary>
internal sealed class PhaseExecution(Engine engine, ExecutionResults results)
{
    private readonly Dictionary<PipelinePhase, Task> _tasks = [];

    /// <summary>Throws what failed first, in the order of the phases given.</summary>
    public async Task ExecuteAsync(IReadOnlyList<PipelinePhase> phases)
    {
        foreach (var phase in phases)
        {
            var task = RunAfterDependenciesAsync(phase);
            _tasks.Add(phase, task);
            if (engine.SerialExecution)
                await task.ContinueWith(_ => { }, TaskScheduler.Default);
        }

        await Task.WhenAll(_tasks.Values);
    }

    private async Task RunAfterDependenciesAsync(PipelinePhase phase)
    {
        var dependencies = phase.Dependencies.Select(x => _tasks[x]).ToArray();
        await Task.WhenAll(dependencies).ContinueWith(_ => { }, TaskScheduler.Default);
        engine.CancellationToken.ThrowIfCancellationRequested();
        if (!dependencies.All(x => x.IsCompletedSuccessfully))
            throw new ExecutionException($"{phase} » Skipping pipeline due to dependency error");

        try
        {
            await Task.Run(() => RunAsync(phase), engine.CancellationToken);
        }
        catch (Exception ex) when (dependencies.Length > 0 && !engine.CancellationToken.IsCancellationRequested)
        {
            // The original waits for such a phase in another one's place, which wraps what it throws.
            throw new AggregateException(ex);
        }
    }

    private async Task RunAsync(PipelinePhase phase)
    {
        var inputs = phase.Phase == Phase.Input ? DocumentList<IDocument>.Empty : results.Get(phase.PipelineName, phase.Phase - 1);
        if (phase.Modules.Count == 0)
            return;

        try
        {
            var modules = new ModuleExecution(engine, phase, new PhaseOutputs(phase, results, engine.Pipelines));
            results.Set(phase, (await modules.ExecuteAsync(null, phase.Modules, inputs, engine.Logger)).ToDocumentList());
        }
        catch (LoggedException logged) when (!engine.CancellationToken.IsCancellationRequested)
        {
            // It did its work: nobody above would log the failure of a module once more.
            ExceptionDispatchInfo.Throw(logged.InnerException!);
        }
    }
}
