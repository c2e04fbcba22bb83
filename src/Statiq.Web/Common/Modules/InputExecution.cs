using System.Runtime.ExceptionServices;

namespace Statiq.Common;

/// <summary>
/// Runs a module's work for each input document, one by one or in parallel. The outputs keep the order of the inputs,
/// and an exception is logged with the document it happened with.
/// </summary>
internal static class InputExecution
{
    public static async Task<IEnumerable<IDocument>> SequentialAsync(
        IExecutionContext context,
        Func<IDocument, Task<IEnumerable<IDocument>>> execute)
    {
        var outputs = new List<IDocument>(context.Inputs.Length);
        foreach (var input in context.Inputs)
            outputs.AddRange(await ExecuteAsync(input, context, execute));
        return outputs;
    }

    public static IEnumerable<IDocument> Sequential(IExecutionContext context, Func<IDocument, IEnumerable<IDocument>> execute)
    {
        var outputs = new List<IDocument>(context.Inputs.Length);
        foreach (var input in context.Inputs)
            outputs.AddRange(Execute(input, context, execute));
        return outputs;
    }

    public static async Task<IEnumerable<IDocument>> ParallelAsync(
        IExecutionContext context,
        Func<IDocument, Task<IEnumerable<IDocument>>> execute)
    {
        if (context.SerialExecution)
            return await SequentialAsync(context, execute);

        var results = new IReadOnlyCollection<IDocument>[context.Inputs.Length];
        var failures = new Exception[results.Length];
        await Parallel.ForAsync(0, results.Length, Options(context), async (i, _) =>
        {
            try
            {
                results[i] = await ExecuteAsync(context.Inputs[i], context, execute);
            }
            catch (Exception ex) when (!context.CancellationToken.IsCancellationRequested)
            {
                failures[i] = ex;
            }
        });
        if (failures.FirstOrDefault(x => x is not null) is { } first)
            ExceptionDispatchInfo.Throw(first);
        return results.SelectMany(x => x);
    }

    public static IEnumerable<IDocument> ParallelSync(IExecutionContext context, Func<IDocument, IEnumerable<IDocument>> execute)
    {
        if (context.SerialExecution)
            return Sequential(context, execute);

        var results = new IReadOnlyCollection<IDocument>[context.Inputs.Length];
        var failures = new Exception[results.Length];
        Parallel.For(0, results.Length, Options(context), i =>
        {
            try
            {
                results[i] = Execute(context.Inputs[i], context, execute);
            }
            catch (Exception ex) when (!context.CancellationToken.IsCancellationRequested)
            {
                failures[i] = ex;
            }
        });
        if (failures.Any(x => x is not null))
            throw new AggregateException(failures.Where(x => x is not null));
        return results.SelectMany(x => x);
    }

    private static ParallelOptions Options(IExecutionContext context) =>
        new() { CancellationToken = context.CancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount };

    private static async Task<IReadOnlyCollection<IDocument>> ExecuteAsync(
        IDocument input,
        IExecutionContext context,
        Func<IDocument, Task<IEnumerable<IDocument>>> execute)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        try
        {
            return ToCollection(await execute(input));
        }
        catch (Exception ex)
        {
            throw input.LogAndWrapException(ex);
        }
    }

    private static IReadOnlyCollection<IDocument> Execute(
        IDocument input,
        IExecutionContext context,
        Func<IDocument, IEnumerable<IDocument>> execute)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        try
        {
            return ToCollection(execute(input));
        }
        catch (Exception ex)
        {
            throw input.LogAndWrapException(ex);
        }
    }

    // Enumerated here and now: a lazy sequence would do its work later, in one thread and under no document's name.
    private static IReadOnlyCollection<IDocument> ToCollection(IEnumerable<IDocument> documents) =>
        documents switch
        {
            null => [],
            IReadOnlyCollection<IDocument> collection => collection,
            _ => [.. documents]
        };
}
