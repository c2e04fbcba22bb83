using System.Collections.Immutable;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>
/// Gives one document for each group of documents that share a key, with the documents as <c>Children</c> and the key
/// as <c>GroupKey</c>. A document with several keys is in several groups; groups come in the order of their first document.
/// </summary>
public class GroupDocuments : Module
{
    private readonly Config<IEnumerable<object>> _keys;
    private NormalizedPath _source;
    private IEqualityComparer<object> _comparer;

    public GroupDocuments(Config<IEnumerable<object>> groupKeys) =>
        _keys = groupKeys ?? throw new ArgumentNullException(nameof(groupKeys));

    public GroupDocuments(string metadataKey)
        : this(Config.FromDocument<IEnumerable<object>>(metadataKey.ThrowIfNull(nameof(metadataKey))))
    {
    }

    public GroupDocuments WithComparer(IEqualityComparer<object> comparer)
    {
        _comparer = comparer;
        return this;
    }

    public GroupDocuments WithComparer<TValue>(IEqualityComparer<TValue> comparer) =>
        WithComparer(comparer is null ? null : new ConvertingEqualityComparer<TValue>(comparer));

    /// <summary>Sets the source of the group documents, and their destination from it.</summary>
    public GroupDocuments WithSource(in NormalizedPath source)
    {
        _source = source;
        return this;
    }

    protected override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        var groups = new OrderedDictionary<object, ImmutableArray<IDocument>.Builder>(_comparer);
        foreach (var input in context.Inputs)
        {
            var keys = await _keys.GetValueAsync(input, context) ?? [];
            foreach (var key in keys.Where(x => x is not null).Distinct(_comparer))
            {
                if (!groups.TryGetValue(key, out var group))
                    groups.Add(key, group = ImmutableArray.CreateBuilder<IDocument>());
                group.Add(input);
            }
        }

        return groups.Select(x => context.CreateDocument(
            _source,
            _source.IsNull ? _source : context.FileSystem.GetRelativeInputPath(_source),
            new MetadataItems { { Keys.Children, x.Value.ToImmutable() }, { Keys.GroupKey, x.Key } }));
    }
}
