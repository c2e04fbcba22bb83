using System.Collections.Immutable;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>Runs modules one after another, and says of one that throws where and with which document it happened.</summary>
internal static class ModuleExecution
{
    public static async Task<ImmutableArray<IDocument>> ExecuteAsync(
        Engine engine,
        PipelinePhase phase,
        IPipelineOutputs outputs,
        IExecutionContext parent,
        IEnumerable<IModule> modules,
        IEnumerable<IDocument> inputs)
    {
        ImmutableArray<IDocument> documents = [.. (inputs ?? []).Where(x => x is not null)];
        foreach (var module in modules?.Where(x => x is not null) ?? [])
        {
            engine.CancellationToken.ThrowIfCancellationRequested();
            var context = new ExecutionContext(engine, phase, outputs, module, parent, documents);
            documents = await ExecuteAsync(context);
        }

        return documents;
    }

    private static async Task<ImmutableArray<IDocument>> ExecuteAsync(ExecutionContext context)
    {
        // Flows into the module and ends with this method.
        CurrentExecution.Context = context;
        try
        {
            await context.Events.RaiseAsync(new BeforeModuleExecution(context));
            var outputs = await context.Module.ExecuteAsync(context);
            ImmutableArray<IDocument> documents = [.. (outputs ?? []).Where(x => x is not null)];
            await context.Events.RaiseAsync(new AfterModuleExecution(context, documents));
            return documents;
        }
        catch (Exception ex) when (ex is not OperationCanceledException || !context.CancellationToken.IsCancellationRequested)
        {
            throw Describe(ex, context);
        }
    }

    private static Exception Describe(Exception exception, ExecutionContext context) =>
        exception switch
        {
            PipelineException => exception,
            AggregateException many => new AggregateException(many.Flatten().InnerExceptions.Select(x => Describe(x, context))),
            DocumentException { InnerException: { } inner } ex => Describe(inner, context, ex.Document),
            _ => Describe(exception, context, null)
        };

    private static PipelineException Describe(Exception exception, ExecutionContext context, IDocument document)
    {
        var where = $"Pipeline {context.PipelineName}, phase {context.Phase}, module {context.Module.GetType().Name}";
        if (document is not null)
            where += $", document {document.ToDisplayString()}";
        return new PipelineException($"{where}: {exception.Message}", exception);
    }
}
