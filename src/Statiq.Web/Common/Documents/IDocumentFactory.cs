namespace Statiq.Common;

/// <summary>Makes documents.</summary>
public interface IDocumentFactory
{
    /// <summary>Sets the type of the documents that are made without saying a type.</summary>
    void SetDefaultDocumentType<TDocument>()
        where TDocument : FactoryDocument, IDocument, new();

    IDocument CreateDocument(
        NormalizedPath source,
        NormalizedPath destination,
        IEnumerable<KeyValuePair<string, object>> items,
        IContentProvider contentProvider = null);

    TDocument CreateDocument<TDocument>(
        NormalizedPath source,
        NormalizedPath destination,
        IEnumerable<KeyValuePair<string, object>> items,
        IContentProvider contentProvider = null)
        where TDocument : FactoryDocument, IDocument, new();
}
