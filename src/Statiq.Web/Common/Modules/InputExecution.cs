using System.Runtime.ExceptionServices;

namespace Statiq.Common;

/// <summary>
/// Runs a module's work for each input document, one by one or in parallel. The outputs keep the order of the inputs,
/// and an exception is given the document it happened with.
/// </summary>
internal static class InputExecution
{
    public static async Task<IEnumerable<IDocument>> SequentialAsync(
        IExecutionContext context,
        Func<IDocument, Task<IEnumerable<IDocument>>> execute)
    {
        var outputs = new List<IDocument>(context.Inputs.Length);
        foreach (var input in context.Inputs)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            outputs.AddRange(await ExecuteAsync(input, execute));
        }

        return outputs;
    }

    public static IEnumerable<IDocument> Sequential(IExecutionContext context, Func<IDocument, IEnumerable<IDocument>> execute)
    {
        var outputs = new List<IDocument>(context.Inputs.Length);
        foreach (var input in context.Inputs)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            outputs.AddRange(Execute(input, execute));
        }

        return outputs;
    }

    public static async Task<IEnumerable<IDocument>> ParallelAsync(
        IExecutionContext context,
        Func<IDocument, Task<IEnumerable<IDocument>>> execute)
    {
        if (context.SerialExecution || context.Inputs.Length < 2)
            return await SequentialAsync(context, execute);

        var slots = new Slots(context);
        await Parallel.ForAsync(
            0,
            context.Inputs.Length,
            slots.Options,
            async (i, _) => slots.Set(i, await slots.CatchAsync(i, () => ExecuteAsync(context.Inputs[i], execute))));
        return slots.Collect();
    }

    public static IEnumerable<IDocument> ParallelSync(IExecutionContext context, Func<IDocument, IEnumerable<IDocument>> execute)
    {
        if (context.SerialExecution || context.Inputs.Length < 2)
            return Sequential(context, execute);

        var slots = new Slots(context);
        Parallel.For(
            0,
            context.Inputs.Length,
            slots.Options,
            i => slots.Set(i, slots.Catch(i, () => Execute(context.Inputs[i], execute))));
        return slots.Collect();
    }

    // Enumerated here and now: a lazy sequence would do its work later, in one thread and under no document's name.
    private static async Task<IReadOnlyCollection<IDocument>> ExecuteAsync(
        IDocument input,
        Func<IDocument, Task<IEnumerable<IDocument>>> execute)
    {
        try
        {
            return ToCollection(await execute(input));
        }
        catch (Exception ex) when (DocumentException.ShouldWrap(ex))
        {
            throw new DocumentException(input, ex);
        }
    }

    private static IReadOnlyCollection<IDocument> Execute(IDocument input, Func<IDocument, IEnumerable<IDocument>> execute)
    {
        try
        {
            return ToCollection(execute(input));
        }
        catch (Exception ex) when (DocumentException.ShouldWrap(ex))
        {
            throw new DocumentException(input, ex);
        }
    }

    private static IReadOnlyCollection<IDocument> ToCollection(IEnumerable<IDocument> documents) =>
        documents switch
        {
            null => [],
            IReadOnlyCollection<IDocument> collection => collection,
            _ => [.. documents]
        };

    /// <summary>A place for the result of each input. One input that fails does not keep the others from their turn.</summary>
    private sealed class Slots(IExecutionContext context)
    {
        private readonly IReadOnlyCollection<IDocument>[] _results = new IReadOnlyCollection<IDocument>[context.Inputs.Length];
        private readonly Exception[] _failures = new Exception[context.Inputs.Length];

        public ParallelOptions Options { get; } = new()
        {
            CancellationToken = context.CancellationToken,
            MaxDegreeOfParallelism = Environment.ProcessorCount
        };

        public void Set(int index, IReadOnlyCollection<IDocument> result) => _results[index] = result;

        public async Task<IReadOnlyCollection<IDocument>> CatchAsync(int index, Func<Task<IReadOnlyCollection<IDocument>>> execute)
        {
            try
            {
                return await execute();
            }
            catch (Exception ex) when (ex is not OperationCanceledException)
            {
                _failures[index] = ex;
                return [];
            }
        }

        public IReadOnlyCollection<IDocument> Catch(int index, Func<IReadOnlyCollection<IDocument>> execute)
        {
            try
            {
                return execute();
            }
            catch (Exception ex) when (ex is not OperationCanceledException)
            {
                _failures[index] = ex;
                return [];
            }
        }

        public List<IDocument> Collect()
        {
            var failures = _failures.Where(x => x is not null).ToList();
            if (failures.Count == 1)
                ExceptionDispatchInfo.Throw(failures[0]);
            if (failures.Count > 1)
                throw new AggregateException(failures);

            var outputs = new List<IDocument>(_results.Sum(x => x.Count));
            foreach (var result in _results)
                outputs.AddRange(result);
            return outputs;
        }
    }
}
