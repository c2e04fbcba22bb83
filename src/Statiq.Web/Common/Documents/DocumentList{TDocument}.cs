using System.Collections;
using System.Collections.Immutable;

namespace Statiq.Common;

/// <summary>Documents in their order, without nulls.</summary>
public class DocumentList<TDocument> : IReadOnlyList<TDocument>
    where TDocument : IDocument
{
    private readonly ImmutableArray<TDocument> _documents;

    public DocumentList(IEnumerable<TDocument> documents) =>
        _documents = documents switch
        {
            null => [],
            ImmutableArray<TDocument> array when array.All(x => x is not null) => array,
            _ => [.. documents.Where(x => x is not null)]
        };

    public static DocumentList<TDocument> Empty { get; } = new([]);

    public int Count => _documents.Length;

    public TDocument this[int index] => _documents[index];

    public IEnumerator<TDocument> GetEnumerator() => ((IEnumerable<TDocument>)_documents).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
