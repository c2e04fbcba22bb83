namespace Statiq.Common;

/// <summary>Walking a tree without the document itself.</summary>
public static class IDocumentTreeExtensions
{
    public static DocumentList<TDocument> GetSiblingsOf<TDocument>(this IDocumentTree<TDocument> tree, TDocument document)
        where TDocument : IDocument =>
        tree.GetSiblingsOf(document, false);

    public static DocumentList<TDocument> GetDescendantsOf<TDocument>(this IDocumentTree<TDocument> tree, TDocument document)
        where TDocument : IDocument =>
        tree.GetDescendantsOf(document, false);

    public static DocumentList<TDocument> GetAncestorsOf<TDocument>(this IDocumentTree<TDocument> tree, TDocument document)
        where TDocument : IDocument =>
        tree.GetAncestorsOf(document, false);
}
