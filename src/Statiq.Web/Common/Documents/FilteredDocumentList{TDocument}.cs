namespace Statiq.Common;

/// <summary>The documents that a filter by path kept, which can be walked as a tree and filtered further.</summary>
public class FilteredDocumentList<TDocument> : DocumentList<TDocument>, IDocumentPathTree<TDocument>
    where TDocument : IDocument
{
    private readonly Lazy<DocumentPathTree<TDocument>> _tree;
    private readonly Func<IReadOnlyList<TDocument>, string[], FilteredDocumentList<TDocument>> _filter;

    internal FilteredDocumentList(
        IEnumerable<TDocument> documents,
        Func<TDocument, NormalizedPath> pathFunc,
        Func<IReadOnlyList<TDocument>, string[], FilteredDocumentList<TDocument>> filter)
        : base(documents)
    {
        _filter = filter;
        var indexFileName = CurrentExecution.IndexFileName;
        _tree = new(() => new DocumentPathTree<TDocument>(this, pathFunc, indexFileName));
    }

    /// <summary>The documents whose path, of the kind that this list was filtered by, matches the patterns.</summary>
    public override FilteredDocumentList<TDocument> this[params string[] patterns] => _filter(this, patterns);

    public TDocument Get(NormalizedPath destinationPath) => _tree.Value.Get(destinationPath);

    public TDocument GetParentOf(TDocument document) => _tree.Value.GetParentOf(document);

    public DocumentList<TDocument> GetChildrenOf(TDocument document) => _tree.Value.GetChildrenOf(document);

    public DocumentList<TDocument> GetSiblingsOf(TDocument document, bool includeSelf) =>
        _tree.Value.GetSiblingsOf(document, includeSelf);

    public DocumentList<TDocument> GetDescendantsOf(TDocument document, bool includeSelf) =>
        _tree.Value.GetDescendantsOf(document, includeSelf);

    public DocumentList<TDocument> GetAncestorsOf(TDocument document, bool includeSelf) =>
        _tree.Value.GetAncestorsOf(document, includeSelf);
}
