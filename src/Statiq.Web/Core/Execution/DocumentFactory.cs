using Statiq.Common;

namespace Statiq.Core;

/// <summary>Makes documents that know the settings.</summary>
internal sealed class DocumentFactory(IReadOnlySettings settings) : IDocumentFactory
{
    private Func<FactoryDocument> _createDefault = () => new Document();

    public void SetDefaultDocumentType<TDocument>()
        where TDocument : FactoryDocument, IDocument, new() =>
        _createDefault = () => new TDocument();

    public IDocument CreateDocument(
        NormalizedPath source,
        NormalizedPath destination,
        IEnumerable<KeyValuePair<string, object>> items,
        IContentProvider contentProvider = null) =>
        _createDefault().Initialize(settings, source, destination, items is null ? null : new Metadata(items), contentProvider);

    public TDocument CreateDocument<TDocument>(
        NormalizedPath source,
        NormalizedPath destination,
        IEnumerable<KeyValuePair<string, object>> items,
        IContentProvider contentProvider = null)
        where TDocument : FactoryDocument, IDocument, new() =>
        (TDocument)new TDocument().Initialize(settings, source, destination, items is null ? null : new Metadata(items), contentProvider);
}
