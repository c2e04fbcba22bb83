using System.Collections;
using System.Collections.Immutable;

namespace Statiq.Common;

/// <summary>Documents in their order, without nulls, that can be filtered by destination.</summary>
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

    /// <summary>The documents whose destination matches the patterns.</summary>
    public virtual FilteredDocumentList<TDocument> this[params string[] destinationPatterns] =>
        this.FilterDestinations(destinationPatterns);

    public IDocument GetDestination(NormalizedPath destinationPath) => this.FirstOrDefault(x => x.Destination.Equals(destinationPath));

    public IDocument GetSource(NormalizedPath sourcePath) => this.FirstOrDefault(x => x.Source.Equals(sourcePath));

    /// <summary>The first document whose source, below its input folder, is the path; or null.</summary>
    public IDocument GetRelativeSource(NormalizedPath relativeSourcePath) =>
        this.FirstOrDefault(x => !x.Source.IsNull && x.Source.GetRelativeInputPath().Equals(relativeSourcePath));

    public IEnumerator<TDocument> GetEnumerator() => ((IEnumerable<TDocument>)_documents).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
