namespace Statiq.Common;

/// <summary>Walking a tree from the document at a path. Where there is none, there is nothing around it.</summary>
public static class IDocumentPathTreeExtensions
{
    public static TDocument GetParentOf<TDocument>(this IDocumentPathTree<TDocument> tree, in NormalizedPath destinationPath)
        where TDocument : IDocument =>
        tree.Get(destinationPath) is { } document ? tree.GetParentOf(document) : default;

    public static DocumentList<TDocument> GetChildrenOf<TDocument>(
        this IDocumentPathTree<TDocument> tree,
        in NormalizedPath destinationPath)
        where TDocument : IDocument =>
        tree.Get(destinationPath) is { } document ? tree.GetChildrenOf(document) : DocumentList<TDocument>.Empty;

    public static DocumentList<TDocument> GetSiblingsOf<TDocument>(
        this IDocumentPathTree<TDocument> tree,
        in NormalizedPath destinationPath,
        bool includeSelf = false)
        where TDocument : IDocument =>
        tree.Get(destinationPath) is { } document ? tree.GetSiblingsOf(document, includeSelf) : DocumentList<TDocument>.Empty;

    public static DocumentList<TDocument> GetDescendantsOf<TDocument>(
        this IDocumentPathTree<TDocument> tree,
        in NormalizedPath destinationPath,
        bool includeSelf = false)
        where TDocument : IDocument =>
        tree.Get(destinationPath) is { } document ? tree.GetDescendantsOf(document, includeSelf) : DocumentList<TDocument>.Empty;

    public static DocumentList<TDocument> GetAncestorsOf<TDocument>(
        this IDocumentPathTree<TDocument> tree,
        in NormalizedPath destinationPath,
        bool includeSelf = false)
        where TDocument : IDocument =>
        tree.Get(destinationPath) is { } document ? tree.GetAncestorsOf(document, includeSelf) : DocumentList<TDocument>.Empty;
}
