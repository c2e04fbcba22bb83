using Statiq.Common;

namespace Statiq.Core;

/// <summary>Keeps the documents for which any of the conditions holds: none without a condition.</summary>
public class FilterDocuments : Module
{
    private readonly List<Config<bool>> _predicates = [];

    public FilterDocuments()
    {
    }

    public FilterDocuments(Config<bool> predicate) => Or(predicate);

    /// <summary>Keeps the documents that have a key.</summary>
    public FilterDocuments(string key)
        : this(Has(key))
    {
    }

    public FilterDocuments Or(string key) => Or(Has(key));

    public FilterDocuments Or(Config<bool> predicate)
    {
        _predicates.Add(predicate ?? throw new ArgumentNullException(nameof(predicate)));
        return this;
    }

    protected override async Task<IEnumerable<IDocument>> ExecuteInputAsync(IDocument input, IExecutionContext context)
    {
        foreach (var predicate in _predicates)
        {
            if (await predicate.GetValueAsync(input, context))
                return [input];
        }

        return [];
    }

    private static Config<bool> Has(string key) => Config.FromDocument(doc => doc.ContainsKey(key));
}
