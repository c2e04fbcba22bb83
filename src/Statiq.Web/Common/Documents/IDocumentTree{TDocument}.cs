namespace Statiq.Common;

/// <summary>Documents that lie above and below each other.</summary>
public interface IDocumentTree<TDocument>
    where TDocument : IDocument
{
    /// <summary>The document right above, or null.</summary>
    TDocument GetParentOf(TDocument document);

    DocumentList<TDocument> GetChildrenOf(TDocument document);

    DocumentList<TDocument> GetSiblingsOf(TDocument document, bool includeSelf);

    DocumentList<TDocument> GetDescendantsOf(TDocument document, bool includeSelf);

    /// <summary>The documents above, the nearest first.</summary>
    DocumentList<TDocument> GetAncestorsOf(TDocument document, bool includeSelf);
}
