namespace Statiq.Common;

/// <summary>Doing something with many items at once and waiting for all. Results keep the order of the items.</summary>
public static class ParallelExtensions
{
    public static Task ParallelForEachAsync<T>(
        this IEnumerable<T> items,
        Func<T, Task> func,
        CancellationToken cancellationToken = default) =>
        Task.WhenAll(items.Select(x => Task.Run(() => func(x), cancellationToken)).ToArray());

    public static async Task<IEnumerable<TResult>> ParallelSelectAsync<T, TResult>(
        this IEnumerable<T> items,
        Func<T, Task<TResult>> func,
        CancellationToken cancellationToken = default) =>
        await Task.WhenAll(items.Select(x => Task.Run(() => func(x), cancellationToken)).ToArray());

    public static async Task<IEnumerable<TResult>> ParallelSelectManyAsync<T, TResult>(
        this IEnumerable<T> items,
        Func<T, Task<IEnumerable<TResult>>> func,
        CancellationToken cancellationToken = default) =>
        (await items.ParallelSelectAsync(func, cancellationToken)).SelectMany(x => x);
}
