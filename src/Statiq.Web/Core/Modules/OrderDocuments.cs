using Statiq.Common;

namespace Statiq.Core;

/// <summary>
/// Orders the documents by one or more values. Documents with equal values keep their order. Each value is worked out
/// once for each document.
/// </summary>
public class OrderDocuments : Module
{
    private readonly List<Order> _orders = [];

    /// <summary>By the metadata <c>Index</c> and <c>Order</c>, then by file name.</summary>
    public OrderDocuments()
    {
        Add(Config.FromDocument<int>(Keys.Index));
        Add(Config.FromDocument<int>(Keys.Order));
        Add(Config.FromDocument(doc => (doc.Destination.IsNull ? doc.Source : doc.Destination) is { IsNull: false } path
            ? path.FileName.FullPath
            : null));
    }

    public OrderDocuments(Config<object> value) => Add(value);

    public OrderDocuments(string key) => Add(Config.FromDocument(key.ThrowIfNull(nameof(key))));

    public OrderDocuments ThenBy(Config<object> value) => Add(value);

    public OrderDocuments ThenBy(string key) => Add(Config.FromDocument(key.ThrowIfNull(nameof(key))));

    /// <summary>Turns the value given last around.</summary>
    public OrderDocuments Descending(bool descending = true) => Change(x => x with { IsDescending = descending });

    public OrderDocuments WithComparer(IComparer<object> comparer) => Change(x => x with { Comparer = comparer });

    /// <summary>Compares values that can be converted to the type with the comparer, others as without it.</summary>
    public OrderDocuments WithComparer<TValue>(IComparer<TValue> comparer) =>
        Change(x => x with { Comparer = comparer is null ? null : new ConvertingComparer<TValue>(comparer) });

    public OrderDocuments WithComparison(Comparison<object> comparison) =>
        WithComparer(comparison is null ? null : Comparer<object>.Create(comparison));

    public OrderDocuments WithComparison<TValue>(Comparison<TValue> comparison) =>
        WithComparer(comparison is null ? null : Comparer<TValue>.Create(comparison));

    protected override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        var rows = new List<(IDocument Document, object[] Values)>(context.Inputs.Length);
        foreach (var input in context.Inputs)
        {
            var values = new object[_orders.Count];
            for (var i = 0; i < values.Length; i++)
                values[i] = await _orders[i].Value.GetValueAsync(input, context);
            rows.Add((input, values));
        }

        // LINQ's ordering is stable, List.Sort is not.
        var comparers = _orders.Select(x => x.Comparer ?? new CompatibleComparer()).ToArray();
        return rows.Order(Comparer<(IDocument Document, object[] Values)>.Create((x, y) => Compare(x.Values, y.Values, comparers)))
            .Select(x => x.Document)
            .ToArray();
    }

    private int Compare(object[] x, object[] y, IComparer<object>[] comparers)
    {
        for (var i = 0; i < comparers.Length; i++)
        {
            var result = comparers[i].Compare(x[i], y[i]);
            if (result != 0)
                return _orders[i].IsDescending ? -Math.Sign(result) : result;
        }

        return 0;
    }

    private OrderDocuments Add(Config<object> value)
    {
        _orders.Add(new Order(value ?? throw new ArgumentNullException(nameof(value)), null, false));
        return this;
    }

    private OrderDocuments Change(Func<Order, Order> change)
    {
        _orders[^1] = change(_orders[^1]);
        return this;
    }

    private sealed record Order(Config<object> Value, IComparer<object> Comparer, bool IsDescending);
}
