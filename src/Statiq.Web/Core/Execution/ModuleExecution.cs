using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>Runs the modules of a phase one after another. What one throws is logged with its place, once.</summary>
internal sealed class ModuleExecution(Engine engine, PipelinePhase phase, IPipelineOutputs outputs)
{
    public Engine Engine { get; } = engine;

    public PipelinePhase Phase { get; } = phase;

    public IPipelineOutputs Outputs { get; } = outputs;

    /// <summary>Gives what the last module gives: nothing where there is none.</summary>
    public async Task<ImmutableArray<IDocument>> ExecuteAsync(
        IExecutionContext parent,
        IEnumerable<IModule> modules,
        IEnumerable<IDocument> inputs,
        ILogger logger)
    {
        var outputs = ImmutableArray<IDocument>.Empty;
        var documents = inputs.ToImmutableDocumentArray();
        foreach (var module in modules?.Where(x => x is not null) ?? [])
        {
            try
            {
                Engine.CancellationToken.ThrowIfCancellationRequested();
                documents = outputs = await ExecuteAsync(new ExecutionContext(this, parent, module, documents));
            }
            catch (Exception ex)
            {
                throw logger.LogAndWrapException(ex);
            }
        }

        return outputs;
    }

    private async Task<ImmutableArray<IDocument>> ExecuteAsync(ExecutionContext context)
    {
        // Flows into the module and ends with this method.
        CurrentExecution.Context = context;
        try
        {
            await Engine.Events.RaiseAsync(new BeforeModuleExecution(context));
            var began = Stopwatch.GetTimestamp();
            var outputs = (await context.Module.ExecuteAsync(context)).ToImmutableDocumentArray();
            var elapsed = (long)Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            await Engine.Events.RaiseAsync(new AfterModuleExecution(context, outputs, elapsed));
            return outputs;
        }
        catch (Exception ex)
        {
            throw context.LogAndWrapException(ex);
        }
    }
}
